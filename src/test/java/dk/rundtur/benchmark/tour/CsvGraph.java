package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.TrueGraph.Person;
import dk.rundtur.benchmark.tour.TrueGraph.Tie;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a folder in the import format. Rows that point to nobody are left out here; the import
/// itself is what reports them.
final class CsvGraph {

    private final Path folder;
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, Integer> competences = new LinkedHashMap<>();
    private final Map<String, String> broader = new HashMap<>();
    private final List<Set<Integer>> holds = new ArrayList<>();

    private CsvGraph(Path folder) {
        this.folder = folder;
    }

    static TrueGraph read(Path folder) throws IOException {
        return new CsvGraph(folder).read();
    }

    private TrueGraph read() throws IOException {
        List<CSVRecord> rows = rows("people.csv");
        for (CSVRecord row : rows) {
            people.putIfAbsent(row.get("id"), people.size());
        }
        people.forEach((_, _) -> holds.add(new LinkedHashSet<>()));
        readCompetences();
        List<Person> everybody = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (Integer.valueOf(everybody.size()).equals(people.get(row.get("id")))) {
                everybody.add(person(row, holds.get(everybody.size())));
            }
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return new TrueGraph(name, everybody, ties(), competences.size());
    }

    private void readCompetences() throws IOException {
        for (CSVRecord row : rows("competences.csv")) {
            competences.putIfAbsent(row.get("id"), competences.size());
            String parent = cell(row, "broader_id");
            if (parent != null) {
                broader.put(row.get("id"), parent);
            }
        }
        for (CSVRecord row : rows("person_competences.csv")) {
            Integer person = people.get(row.get("person_id"));
            if (person != null) {
                hold(holds.get(person), row.get("competence_id"));
            }
        }
    }

    /// Who holds a competence holds every broader one as well.
    private void hold(Set<Integer> held, @Nullable String competence) {
        String at = competence;
        while (at != null) {
            Integer place = competences.get(at);
            if (place == null || !held.add(place)) {
                return;
            }
            at = broader.get(at);
        }
    }

    private static Person person(CSVRecord row, Set<Integer> holds) {
        return new Person(
                row.get("id"),
                cell(row, "kind"),
                cell(row, "organisation_id"),
                cell(row, "group"),
                List.copyOf(holds));
    }

    /// Two rows for one pair are one tie with the greater strength.
    private List<Tie> ties() throws IOException {
        Map<Long, Tie> ties = new LinkedHashMap<>();
        for (CSVRecord row : rows("ties.csv")) {
            Integer from = people.get(row.get("from_id"));
            Integer to = people.get(row.get("to_id"));
            if (from != null && to != null && !from.equals(to)) {
                int a = Math.min(from, to);
                int b = Math.max(from, to);
                Tie tie = new Tie(a, b, strength(row), cell(row, "kind"));
                ties.merge(a * 1_000_000_000L + b, tie, CsvGraph::stronger);
            }
        }
        return List.copyOf(ties.values());
    }

    private static Tie stronger(Tie one, Tie other) {
        if (one.strength() == null) {
            return other.strength() == null ? one : other;
        }
        return other.strength() == null || other.strength() <= one.strength() ? one : other;
    }

    private static @Nullable Double strength(CSVRecord row) {
        String text = cell(row, "strength");
        return text == null ? null : Double.valueOf(text);
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        if (!row.isMapped(column) || !row.isSet(column) || row.get(column).isBlank()) {
            return null;
        }
        return row.get(column).strip();
    }

    private List<CSVRecord> rows(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        String text = Files.readString(path).replaceFirst("^\uFEFF", "");
        String header = text.lines().findFirst().orElse("");
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .setDelimiter(header.contains(";") && !header.contains(",") ? ';' : ',')
                        .get();
        try (Reader reader = Reader.of(text)) {
            return format.parse(reader).getRecords();
        }
    }
}
