/// The rules of the relationship tour.
@NullMarked
package dk.rundtur.tour.visit;

import org.jspecify.annotations.NullMarked;
