/// The report on every row, streamed while the import runs, and the refused rows as a file.
@NullMarked
package dk.rundtur.interchange.report;

import org.jspecify.annotations.NullMarked;
