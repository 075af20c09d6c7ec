package dk.rundtur.interchange.reading;

import dk.rundtur.interchange.reading.Entry.CompetenceEntry;
import dk.rundtur.interchange.reading.Entry.HoldingEntry;
import dk.rundtur.interchange.reading.Entry.OrganisationEntry;
import dk.rundtur.interchange.reading.Entry.PersonEntry;
import dk.rundtur.interchange.reading.Entry.TieEntry;
import dk.rundtur.interchange.reading.Problem.Code;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that was sent, read as far as that goes without asking the database.
public record ReadUpload(
        ReadFile<OrganisationEntry> organisations,
        ReadFile<CompetenceEntry> competences,
        ReadFile<PersonEntry> people,
        ReadFile<HoldingEntry> holdings,
        ReadFile<TieEntry> ties,
        List<Problem> problems) {

    /// Keeps its own copy of the problems.
    public ReadUpload {
        problems = List.copyOf(problems);
    }

    /// The files that could be read.
    public List<ReadFile<?>> files() {
        List<ReadFile<?>> all = List.of(organisations, competences, people, holdings, ties);
        return all.stream().filter(ReadFile::present).toList();
    }

    /// Reads `inputs`; days after `today` are in the future.
    ///
    /// @throws UploadRefused when there are more rows than `budget` allows
    public static ReadUpload of(List<Input> inputs, LocalDate today, RowBudget budget)
            throws IOException {
        return new Reader(inputs, today, budget).read();
    }

    private static final class Reader {

        private final Map<FileKind<?>, Input> inputs = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final LocalDate today;
        private final RowBudget budget;

        Reader(List<Input> inputs, LocalDate today, RowBudget budget) {
            this.today = today;
            this.budget = budget;
            inputs.forEach(this::place);
        }

        private void place(Input input) {
            var kind = FileKind.find(input.name());
            if (kind.isEmpty()) {
                problems.add(Problem.of(input.name(), Code.UNKNOWN_FILE));
            } else if (inputs.putIfAbsent(kind.get(), input) != null) {
                problems.add(Problem.of(input.name(), Code.DUPLICATE_FILE));
            }
        }

        ReadUpload read() throws IOException {
            return new ReadUpload(
                    read(FileKind.ORGANISATIONS),
                    read(FileKind.COMPETENCES),
                    read(FileKind.PEOPLE),
                    read(FileKind.HOLDINGS),
                    read(FileKind.TIES),
                    problems);
        }

        private <E extends Entry> ReadFile<E> read(FileKind<E> kind) throws IOException {
            Input input = inputs.get(kind);
            if (input == null) {
                return ReadFile.absent();
            }
            return switch (new Reading<>(kind, input, today, budget).read()) {
                case Reading.Outcome.Read<E>(var file) -> file;
                case Reading.Outcome.Unreadable<E>(var problem) -> {
                    problems.add(problem);
                    yield ReadFile.absent();
                }
            };
        }
    }
}
