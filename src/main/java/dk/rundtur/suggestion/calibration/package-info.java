/// Whether the predicted chances hold: they are kept with each conversation and compared with what
/// happened.
@NullMarked
package dk.rundtur.suggestion.calibration;

import org.jspecify.annotations.NullMarked;
