/// Workshops with a public page where strangers sign up.
@NullMarked
package dk.rundtur.tour.workshop;

import org.jspecify.annotations.NullMarked;
