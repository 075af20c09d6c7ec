/// Who led to whom, and where participants came from.
@NullMarked
package dk.rundtur.tour.tree;

import org.jspecify.annotations.NullMarked;
