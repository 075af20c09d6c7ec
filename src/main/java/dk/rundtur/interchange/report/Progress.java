package dk.rundtur.interchange.report;

/// Receives the progress of an import. After a conflict with another change the import starts over,
/// and so does the count.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress SILENT = (file, done, of) -> {};

    /// So many rows of the file are written or found unchanged.
    void reached(String file, int done, int of);
}
