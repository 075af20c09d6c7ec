/// Files in and out: the import, from an upload to a report of every row.
@NullMarked
package dk.rundtur.interchange;

import org.jspecify.annotations.NullMarked;
