package dk.rundtur.interchange;

import dk.rundtur.interchange.csv.Reading;
import dk.rundtur.interchange.entry.Entry;
import dk.rundtur.interchange.entry.Entry.CompetenceEntry;
import dk.rundtur.interchange.entry.Entry.HoldingEntry;
import dk.rundtur.interchange.entry.Entry.OrganisationEntry;
import dk.rundtur.interchange.entry.Entry.PersonEntry;
import dk.rundtur.interchange.entry.Entry.TieEntry;
import dk.rundtur.interchange.entry.FileKind;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.interchange.upload.FileProblem;
import dk.rundtur.interchange.upload.FileProblem.Code;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.interchange.upload.RowBudget;
import dk.rundtur.interchange.upload.UploadRefused;

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
        List<FileProblem> problems) {

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
        private final List<FileProblem> problems = new ArrayList<>();
        private final LocalDate today;
        private final RowBudget budget;

        Reader(List<Input> inputs, LocalDate today, RowBudget budget) throws IOException {
            this.today = today;
            this.budget = budget;
            // A file called as it should be goes before a copy of it.
            for (boolean exact : new boolean[] {true, false}) {
                for (Input input : inputs) {
                    if (FileKind.isExact(input.name()) == exact) {
                        place(input);
                    }
                }
            }
        }

        private void place(Input input) throws IOException {
            switch (Guess.of(input)) {
                case Guess.Kind(var kind) -> {
                    if (inputs.putIfAbsent(kind, input) != null) {
                        problems.add(FileProblem.of(input.name(), Code.DUPLICATE_FILE));
                    }
                }
                case Guess.Unknown(var problem) -> problems.add(problem);
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
