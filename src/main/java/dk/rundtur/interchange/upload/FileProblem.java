package dk.rundtur.interchange.upload;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A file that is not imported, and why.
///
/// @param file its name
/// @param code what is wrong
/// @param line where, if it is one place
/// @param details what the sentence about it mentions
public record FileProblem(String file, Code code, @Nullable Integer line, List<Object> details) {

    /// Keeps its own copy of the details.
    public FileProblem {
        details = List.copyOf(details);
    }

    /// What can be wrong with a file. The sentence stands in the messages under
    /// `interchange.file.<name>`.
    public enum Code {
        /// Not one of the files we know; it is left out and the others are imported.
        UNKNOWN_FILE(false),
        /// A table whose columns are none of ours; it is left out as well.
        UNKNOWN_COLUMNS(false),
        /// Its columns fit several of our files, and its name none.
        AMBIGUOUS_FILE(true),
        /// A spreadsheet's own file.
        WORKBOOK(true),
        DUPLICATE_FILE(true),
        ENCODING(true),
        MALFORMED(true),
        EMPTY(true),
        MISSING_COLUMN(true);

        private final boolean blocking;

        Code(boolean blocking) {
            this.blocking = blocking;
        }

        /// Whether something that was meant to be imported is lost.
        public boolean blocking() {
            return blocking;
        }
    }

    /// A problem of the file as a whole.
    public static FileProblem of(String file, Code code, Object... details) {
        return new FileProblem(file, code, null, List.of(details));
    }

    /// A problem at one place in the file.
    public static FileProblem at(String file, int line, Code code) {
        return new FileProblem(file, code, line, List.of(line));
    }
}
