/// The columns of each kind of file, and a row parsed by them, or its first fault.
@NullMarked
package dk.rundtur.interchange.entry;

import org.jspecify.annotations.NullMarked;
