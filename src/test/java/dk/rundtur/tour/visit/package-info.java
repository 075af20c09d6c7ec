/// Tests of logging and undoing conversations.
@NullMarked
package dk.rundtur.tour.visit;

import org.jspecify.annotations.NullMarked;
