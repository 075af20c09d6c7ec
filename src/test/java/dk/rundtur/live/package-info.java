/// Tests that open pages hear what others change, across instances.
@NullMarked
package dk.rundtur.live;

import org.jspecify.annotations.NullMarked;
