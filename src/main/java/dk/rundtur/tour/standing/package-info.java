/// How far a network has come with a person, and how an answer changes that.
@NullMarked
package dk.rundtur.tour.standing;

import org.jspecify.annotations.NullMarked;
