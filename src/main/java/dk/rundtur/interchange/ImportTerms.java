package dk.rundtur.interchange;

import dk.rundtur.interchange.report.HeldRow;
import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// On what terms files are imported.
///
/// @param source the name of the list that the ids in the files belong to
/// @param mode what to do when rows are refused
/// @param user who imports; null for the sample
/// @param decisions whom rows are about that were held, by their ids
/// @param seen the fingerprint of the report that was decided upon; null: whatever is stored now
public record ImportTerms(
        String source,
        ImportMode mode,
        @Nullable String user,
        Map<String, HeldRow.Decision> decisions,
        @Nullable String seen) {

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
        decisions = Map.copyOf(decisions);
    }

    /// Files of this list, by nobody.
    public static ImportTerms of(String source, ImportMode mode) {
        return new ImportTerms(source, mode, null, Map.of(), null);
    }

    /// The same, with what was decided.
    public ImportTerms decided(Map<String, HeldRow.Decision> decided, @Nullable String upon) {
        return new ImportTerms(source, mode, user, decided, upon);
    }
}
