/// What problems are called, everywhere the same.
@NullMarked
package dk.rundtur.outcome;

import org.jspecify.annotations.NullMarked;
