/// What a network needs against what its participants bring, per phase and corner of the diamond.
@NullMarked
package dk.rundtur.gap;

import org.jspecify.annotations.NullMarked;
