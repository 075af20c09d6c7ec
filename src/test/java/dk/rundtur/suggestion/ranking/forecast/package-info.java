/// What is said of the rest of the tour.
@NullMarked
package dk.rundtur.suggestion.ranking.forecast;

import org.jspecify.annotations.NullMarked;
