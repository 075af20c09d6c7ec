/// Visits: conversations that were held, everything that follows from logging one, and undoing one
/// for a day.
@NullMarked
package dk.rundtur.tour.visit;

import org.jspecify.annotations.NullMarked;
