/// Files as rows: decoding, parsing and checking, before anybody asks the database.
@NullMarked
package dk.rundtur.interchange.reading;

import org.jspecify.annotations.NullMarked;
