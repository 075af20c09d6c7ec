package dk.rundtur.interchange.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The columns of one kind of file.
///
/// @param required those that the header must name
/// @param optional those that may be left out
/// @param names what else they may be called
record Columns(List<String> required, List<String> optional, ColumnNames names) {

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /// The column that a heading means, or the heading itself in plain letters.
    String column(String heading) {
        return names.column(heading, all());
    }

    /// What is needed and not there; a competence has a name in one language at least.
    List<String> missing(Set<String> there) {
        boolean nameless =
                optional.contains("name_da")
                        && !there.contains("name_da")
                        && !there.contains("name_en");
        return Stream.concat(
                        required.stream().filter(column -> !there.contains(column)),
                        nameless ? Stream.of("name_da / name_en") : Stream.of())
                .toList();
    }
}
