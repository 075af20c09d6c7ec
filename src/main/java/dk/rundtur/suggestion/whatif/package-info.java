/// What a network loses without somebody, who can step in, and which teams cover its needs.
@NullMarked
package dk.rundtur.suggestion.whatif;

import org.jspecify.annotations.NullMarked;
