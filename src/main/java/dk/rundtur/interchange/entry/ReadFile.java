package dk.rundtur.interchange.entry;

import java.util.List;

/// A file that could be read.
///
/// @param name its name; empty when the upload has no such file
/// @param rows how many rows it has, the header and blank lines left out
/// @param entries what its good rows say
/// @param refusals its other rows
/// @param remarks cells of good rows that are left out or were read otherwise than they stand
/// @param unknownColumns columns that were not read
/// @param howRead by which header and separator
public record ReadFile<E extends Entry>(
        String name,
        int rows,
        List<E> entries,
        List<Refusal> refusals,
        List<Refusal> remarks,
        List<String> unknownColumns,
        HowRead howRead) {

    /// Keeps its own copies.
    public ReadFile {
        entries = List.copyOf(entries);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        unknownColumns = List.copyOf(unknownColumns);
    }

    /// Stands for a file that was not sent or could not be read.
    public static <E extends Entry> ReadFile<E> absent() {
        return new ReadFile<>(
                "", 0, List.of(), List.of(), List.of(), List.of(), HowRead.NOT_AT_ALL);
    }

    /// Whether there is such a file.
    public boolean present() {
        return !name.isEmpty();
    }
}
