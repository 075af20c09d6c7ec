/// What became of every row, as it is streamed to whoever imports and as a file of refusals.
@NullMarked
package dk.rundtur.interchange.report;

import org.jspecify.annotations.NullMarked;
