/// What a row says: the columns of each kind of file, the parsed row, or its first fault.
@NullMarked
package dk.rundtur.interchange.entry;

import org.jspecify.annotations.NullMarked;
