/// Networks without somebody, and teams.
@NullMarked
package dk.rundtur.suggestion.ranking.whatif;

import org.jspecify.annotations.NullMarked;
