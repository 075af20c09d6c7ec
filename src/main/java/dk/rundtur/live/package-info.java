/// Tells open pages what others change in a network, as it happens and across instances.
@NullMarked
package dk.rundtur.live;

import org.jspecify.annotations.NullMarked;
