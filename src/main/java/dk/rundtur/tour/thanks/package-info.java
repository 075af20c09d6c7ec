/// Whom to thank for which tips, and what each tip led to.
@NullMarked
package dk.rundtur.tour.thanks;

import org.jspecify.annotations.NullMarked;
