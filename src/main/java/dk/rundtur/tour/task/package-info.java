/// Who has to do what next, as a list and as a calendar.
@NullMarked
package dk.rundtur.tour.task;

import org.jspecify.annotations.NullMarked;
