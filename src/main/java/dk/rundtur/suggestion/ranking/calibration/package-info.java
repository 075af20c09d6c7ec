/// How well predicted chances agree with what happened.
@NullMarked
package dk.rundtur.suggestion.ranking.calibration;

import org.jspecify.annotations.NullMarked;
