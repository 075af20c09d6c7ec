package dk.rundtur.interchange.report;

import dk.rundtur.interchange.entry.HowRead;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.source.FileSource;
import dk.rundtur.interchange.upload.FileProblem;

import java.util.List;

/// What an import did, or in a dry run would do.
///
/// @param dryRun whether it was only tried
/// @param written whether the good rows are in the database now
/// @param source the list that the files' ids belong to
/// @param sharers who else has imported from that list
/// @param seen what was found stored
/// @param files those that could be read
/// @param problems those that could not
public record ImportReport(
        boolean dryRun,
        boolean written,
        FileSource source,
        List<FileSource.Sharer> sharers,
        Seen seen,
        List<FileReport> files,
        List<FileProblem> problems) {

    /// What was found stored.
    ///
    /// @param fingerprint the same as long as nobody changed any of it
    /// @param outdated whether it is another than the one who decided had seen, so that nothing was
    ///   written
    public record Seen(String fingerprint, boolean outdated) {}

    /// Keeps its own copies.
    public ImportReport {
        sharers = List.copyOf(sharers);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// Whether a row or a file that was meant to be imported is refused.
    public boolean refused() {
        return files.stream().anyMatch(file -> !file.refusals().isEmpty())
                || problems.stream().anyMatch(problem -> problem.code().blocking());
    }

    /// How many rows a file has and what becomes of them: each is created, updated, unchanged,
    /// refused or held. A further row about a tie that an earlier row names counts as unchanged: it
    /// makes no second tie.
    ///
    /// @param held rows that are not written because it is open, or was decided, whom they are
    ///   about
    public record Counts(int rows, int created, int updated, int unchanged, int held) {}

    /// What becomes of one file.
    ///
    /// @param howRead by which header and separator
    /// @param refusals every row that is not imported, by line
    /// @param remarks cells that rows are imported without, or that were read otherwise, by line
    /// @param changes the first of the rows that make or change something, by line
    /// @param heldRows the rows that wait or waited for a decision, by line
    public record FileReport(
            String name,
            Counts counts,
            HowRead howRead,
            List<String> unknownColumns,
            List<Refusal> refusals,
            List<Refusal> remarks,
            List<RowChange> changes,
            List<HeldRow> heldRows) {

        /// Keeps its own copies.
        public FileReport {
            unknownColumns = List.copyOf(unknownColumns);
            refusals = List.copyOf(refusals);
            remarks = List.copyOf(remarks);
            changes = List.copyOf(changes);
            heldRows = List.copyOf(heldRows);
        }

        public int rows() {
            return counts.rows();
        }

        public int created() {
            return counts.created();
        }

        public int updated() {
            return counts.updated();
        }

        public int unchanged() {
            return counts.unchanged();
        }

        public int held() {
            return counts.held();
        }

        /// How many rows are not imported.
        public int refused() {
            return refusals.size();
        }
    }
}
