/// How a person stands towards a network, and what an answer does to that.
@NullMarked
package dk.rundtur.tour.standing;

import org.jspecify.annotations.NullMarked;
