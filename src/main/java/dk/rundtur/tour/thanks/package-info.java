/// Whom to thank for which tips, and what became of each tip.
@NullMarked
package dk.rundtur.tour.thanks;

import org.jspecify.annotations.NullMarked;
