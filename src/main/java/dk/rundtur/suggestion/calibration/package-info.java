/// Whether predicted chances hold: each is kept with its conversation and compared with what
/// happened.
@NullMarked
package dk.rundtur.suggestion.calibration;

import org.jspecify.annotations.NullMarked;
