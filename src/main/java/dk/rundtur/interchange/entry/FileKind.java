package dk.rundtur.interchange.entry;

import dk.rundtur.interchange.entry.Entry.CompetenceEntry;
import dk.rundtur.interchange.entry.Entry.HoldingEntry;
import dk.rundtur.interchange.entry.Entry.OrganisationEntry;
import dk.rundtur.interchange.entry.Entry.PersonEntry;
import dk.rundtur.interchange.entry.Entry.TieEntry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A file of the import format.
///
/// @param fileName what it is called
/// @param columns what its header may name
/// @param reader what a row says
public record FileKind<E extends Entry>(
        String fileName, Columns columns, Function<Cells, E> reader) {

    public static final FileKind<OrganisationEntry> ORGANISATIONS =
            new FileKind<>(
                    "organisations.csv",
                    new Columns(
                            List.of("id", "name"),
                            List.of("kind", "parent_id"),
                            ColumnNames.ORGANISATIONS),
                    OrganisationEntry::read);

    public static final FileKind<CompetenceEntry> COMPETENCES =
            new FileKind<>(
                    "competences.csv",
                    new Columns(
                            List.of("id"),
                            List.of("name_da", "name_en", "corner", "broader_id", "uri"),
                            ColumnNames.COMPETENCES),
                    CompetenceEntry::read);

    public static final FileKind<PersonEntry> PEOPLE =
            new FileKind<>(
                    "people.csv",
                    new Columns(
                            List.of("id", "name"),
                            List.of(
                                    "kind",
                                    "title",
                                    "email",
                                    "phone",
                                    "organisation_id",
                                    "group",
                                    "source"),
                            ColumnNames.PEOPLE),
                    PersonEntry::read);

    public static final FileKind<HoldingEntry> HOLDINGS =
            new FileKind<>(
                    "person_competences.csv",
                    new Columns(
                            List.of("person_id", "competence_id"),
                            List.of("level", "source"),
                            ColumnNames.HOLDINGS),
                    HoldingEntry::read);

    public static final FileKind<TieEntry> TIES =
            new FileKind<>(
                    "ties.csv",
                    new Columns(
                            List.of("from_id", "to_id"),
                            List.of("strength", "kind", "source", "told_on", "may_mention_name"),
                            ColumnNames.TIES),
                    TieEntry::read);

    private static final Pattern ENDING = Pattern.compile("(\\.csv)?\\.(csv|txt|tsv)$");
    private static final Pattern COPY_BEFORE = Pattern.compile("^(kopi af|copy of) ");
    private static final Pattern COPY_BEHIND =
            Pattern.compile(
                    "( ?\\(\\d{1,3}\\)| - (kopi|copy)|[ _-]\\d{4}-?\\d{2}-?\\d{2}){1,3}\\.csv$");

    /// All of them, those that others refer to first.
    public static final List<FileKind<?>> ALL =
            List.of(ORGANISATIONS, COMPETENCES, PEOPLE, HOLDINGS, TIES);

    /// The kind that the file's name stands for, also as a copy, a second download, a dated export
    /// or a text file.
    public static Optional<FileKind<?>> find(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = ENDING.matcher(name).replaceFirst(".csv");
        plain = COPY_BEFORE.matcher(plain).replaceFirst("");
        String found = COPY_BEHIND.matcher(plain).replaceFirst(".csv");
        return ALL.stream().filter(kind -> kind.fileNames().contains(found)).findFirst();
    }

    /// The kinds whose columns the headings name best: none, one, or several that they fit equally
    /// well.
    public static List<FileKind<?>> findByColumns(List<String> headings) {
        List<FileKind<?>> fitting = ALL.stream().filter(kind -> kind.fits(headings)).toList();
        int best = fitting.stream().mapToInt(kind -> kind.known(headings)).max().orElse(0);
        return fitting.stream().filter(kind -> kind.known(headings) == best).toList();
    }

    /// Whether the headings name all columns that are needed.
    public boolean fits(List<String> headings) {
        return header(headings).missing().isEmpty();
    }

    private int known(List<String> headings) {
        return header(headings).known();
    }

    /// Whether the file's name is the format's, in any case.
    public static boolean isExact(String fileName) {
        return ALL.stream().anyMatch(kind -> kind.fileName.equalsIgnoreCase(fileName));
    }

    private List<String> fileNames() {
        return switch (fileName) {
            case "organisations.csv" ->
                    List.of(fileName, "organizations.csv", "organisationer.csv");
            case "competences.csv" -> List.of(fileName, "kompetencer.csv");
            case "people.csv" -> List.of(fileName, "personer.csv", "kontakter.csv", "contacts.csv");
            case "person_competences.csv" ->
                    List.of(fileName, "personkompetencer.csv", "person_kompetencer.csv");
            case "ties.csv" -> List.of(fileName, "relationer.csv");
            default -> List.of(fileName);
        };
    }

    public List<String> required() {
        return columns.required();
    }

    /// The headings of a file of this kind.
    public Header header(List<String> headings) {
        return new Header(headings, columns);
    }

    public ReadRow<E> read(Cells cells) {
        return cells.outcome(reader.apply(cells));
    }
}
