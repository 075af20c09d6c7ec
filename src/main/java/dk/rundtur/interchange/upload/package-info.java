/// What was sent: files and archives, and the limits they are read within.
@NullMarked
package dk.rundtur.interchange.upload;

import org.jspecify.annotations.NullMarked;
