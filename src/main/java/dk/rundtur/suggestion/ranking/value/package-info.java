/// What it is worth to talk to somebody: needs covered at once, and what may be learned.
@NullMarked
package dk.rundtur.suggestion.ranking.value;

import org.jspecify.annotations.NullMarked;
