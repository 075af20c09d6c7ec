/// Tests of the measures that compare predictions with what happened.
@NullMarked
package dk.rundtur.suggestion.ranking.calibration;

import org.jspecify.annotations.NullMarked;
