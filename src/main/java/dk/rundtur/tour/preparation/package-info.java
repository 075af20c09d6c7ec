/// Preparing to meet people: the pitch, the thoughts before the first contact, the invitation and
/// the card to take along.
@NullMarked
package dk.rundtur.tour.preparation;

import org.jspecify.annotations.NullMarked;
