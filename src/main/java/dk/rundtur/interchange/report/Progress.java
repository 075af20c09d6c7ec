package dk.rundtur.interchange.report;

/// Hears how far an import has come. After a conflict with somebody else's change an import starts
/// over, and so does the count.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress SILENT = (file, done, of) -> {};

    /// So many rows of the file are written, or found to be there already.
    void reached(String file, int done, int of);
}
