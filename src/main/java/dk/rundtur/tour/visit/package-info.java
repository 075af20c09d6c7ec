/// Visits: conversations that were held, everything that follows from logging one, and taking one
/// back.
@NullMarked
package dk.rundtur.tour.visit;

import org.jspecify.annotations.NullMarked;
