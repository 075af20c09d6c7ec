/// Tests that problem codes are the same in Java, in the schema and in the texts.
@NullMarked
package dk.rundtur.outcome;

import org.jspecify.annotations.NullMarked;
