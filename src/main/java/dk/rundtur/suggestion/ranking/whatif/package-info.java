/// What a network would be without somebody, and which teams could carry it.
@NullMarked
package dk.rundtur.suggestion.ranking.whatif;

import org.jspecify.annotations.NullMarked;
