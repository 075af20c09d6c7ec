/// Tests of telling others what happens, across instances.
@NullMarked
package dk.rundtur.live;

import org.jspecify.annotations.NullMarked;
