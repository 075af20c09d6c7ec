package dk.rundtur.interchange;

import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

/// On what terms files are imported.
///
/// @param source the name of the list that the ids in the files belong to
/// @param mode what to do when rows are refused
/// @param user who imports; null for the sample
public record ImportTerms(String source, ImportMode mode, @Nullable String user) {

    private static final int LONGEST_SOURCE = 100;

    /// Takes the name of the list as it was typed.
    ///
    /// @throws UploadRefused when the list has no name or too long a one
    public ImportTerms {
        String name = Typed.line(source);
        if (name == null) {
            throw new UploadRefused(ProblemCode.NO_SOURCE);
        }
        if (name.codePointCount(0, name.length()) > LONGEST_SOURCE) {
            throw new UploadRefused(ProblemCode.TOO_LONG, LONGEST_SOURCE);
        }
        source = name;
    }

    /// Files of this list, by nobody.
    public static ImportTerms of(String source, ImportMode mode) {
        return new ImportTerms(source, mode, null);
    }
}
