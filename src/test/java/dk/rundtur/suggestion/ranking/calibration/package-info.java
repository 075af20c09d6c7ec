/// Predicted against happened.
@NullMarked
package dk.rundtur.suggestion.ranking.calibration;

import org.jspecify.annotations.NullMarked;
