/// What people type, read the same way at every door.
@NullMarked
package dk.rundtur.text;

import org.jspecify.annotations.NullMarked;
