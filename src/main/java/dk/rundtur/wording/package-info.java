/// The texts that people are sent or told, which an installation may replace in both languages, and
/// how the gaps in them are filled.
@NullMarked
package dk.rundtur.wording;

import org.jspecify.annotations.NullMarked;
