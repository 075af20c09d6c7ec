/// Tests of what is lost without somebody, and of teams.
@NullMarked
package dk.rundtur.suggestion.ranking.whatif;

import org.jspecify.annotations.NullMarked;
