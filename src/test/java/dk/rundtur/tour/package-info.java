/// The rules of the relationship tour.
@NullMarked
package dk.rundtur.tour;

import org.jspecify.annotations.NullMarked;
