/// Compares what a network needs with what its participants bring, per phase and corner of the
/// diamond.
@NullMarked
package dk.rundtur.gap;

import org.jspecify.annotations.NullMarked;
