/// Finds two records of one person, compares and merges them, and can undo that for a day.
@NullMarked
package dk.rundtur.merge;

import org.jspecify.annotations.NullMarked;
