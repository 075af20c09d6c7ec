/// Tests of what the ranking promises, one small world at a time.
@NullMarked
package dk.rundtur.suggestion.ranking;

import org.jspecify.annotations.NullMarked;
