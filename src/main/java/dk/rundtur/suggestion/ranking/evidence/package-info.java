/// The terms of a score, each with the facts a sentence about it is written from.
@NullMarked
package dk.rundtur.suggestion.ranking.evidence;

import org.jspecify.annotations.NullMarked;
