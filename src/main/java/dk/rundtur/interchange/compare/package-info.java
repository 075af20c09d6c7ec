/// Compares the rows read with what the database holds: what is new, what changes and what stays.
@NullMarked
package dk.rundtur.interchange.compare;

import org.jspecify.annotations.NullMarked;
