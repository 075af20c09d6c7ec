/// What people type, read the same way at every door.
@NullMarked
package dk.rundtur.wording;

import org.jspecify.annotations.NullMarked;
