/// What one says to people: the texts an installation may word anew in both languages, and how
/// their gaps are filled.
@NullMarked
package dk.rundtur.wording;

import org.jspecify.annotations.NullMarked;
