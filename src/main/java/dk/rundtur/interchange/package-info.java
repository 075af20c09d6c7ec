/// The import of files, from the upload to a report on every row.
@NullMarked
package dk.rundtur.interchange;

import org.jspecify.annotations.NullMarked;
