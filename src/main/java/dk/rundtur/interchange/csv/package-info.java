/// CSV as rows: decoding and parsing, with a report of what cannot be read.
@NullMarked
package dk.rundtur.interchange.csv;

import org.jspecify.annotations.NullMarked;
