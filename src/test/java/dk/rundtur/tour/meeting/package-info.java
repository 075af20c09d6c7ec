/// Tests of meetings.
@NullMarked
package dk.rundtur.tour.meeting;

import org.jspecify.annotations.NullMarked;
