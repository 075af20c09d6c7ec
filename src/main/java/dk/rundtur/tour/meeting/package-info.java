/// Meetings: planned conversations, with an introducer who may have to be asked first.
@NullMarked
package dk.rundtur.tour.meeting;

import org.jspecify.annotations.NullMarked;
