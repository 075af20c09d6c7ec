/// Uploaded files and archives, and the limits within which they are read.
@NullMarked
package dk.rundtur.interchange.upload;

import org.jspecify.annotations.NullMarked;
