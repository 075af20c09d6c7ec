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
/// @param files those that could be read
/// @param problems those that could not
public record ImportReport(
        boolean dryRun,
        boolean written,
        FileSource source,
        List<FileReport> files,
        List<FileProblem> problems) {

    /// Keeps its own copies.
    public ImportReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// Whether a row or a file that was meant to be imported is refused.
    public boolean refused() {
        return files.stream().anyMatch(file -> !file.refusals().isEmpty())
                || problems.stream().anyMatch(problem -> problem.code().blocking());
    }

    /// The rows of one file: `created + updated + unchanged + refused = rows`. A further row about
    /// a tie that an earlier row names counts as unchanged: it makes no second tie.
    ///
    /// @param howRead by which header and separator
    /// @param refusals every row that is not imported, by line
    /// @param remarks cells that rows are imported without, or that were read otherwise, by line
    public record FileReport(
            String name,
            int rows,
            int created,
            int updated,
            int unchanged,
            HowRead howRead,
            List<String> unknownColumns,
            List<Refusal> refusals,
            List<Refusal> remarks) {

        /// Keeps its own copies.
        public FileReport {
            unknownColumns = List.copyOf(unknownColumns);
            refusals = List.copyOf(refusals);
            remarks = List.copyOf(remarks);
        }

        /// How many rows are not imported.
        public int refused() {
            return refusals.size();
        }
    }
}
