/// What others change in a network, told as it happens, whichever instance they are at.
@NullMarked
package dk.rundtur.live;

import org.jspecify.annotations.NullMarked;
