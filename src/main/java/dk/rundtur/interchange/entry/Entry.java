package dk.rundtur.interchange.entry;

import dk.rundtur.people.Address;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What one row says. Null is 'not known', never 'has none'.
public sealed interface Entry {

    /// Where the row begins.
    int line();

    /// What may stand in the file only once; null where a repetition has a meaning of its own.
    @Nullable Object key();

    /// A row of `organisations.csv`.
    record OrganisationEntry(
            int line, String id, String name, @Nullable String kind, @Nullable String parent)
            implements Entry {

        @Override
        public Object key() {
            return id;
        }

        static OrganisationEntry read(Cells cells) {
            return new OrganisationEntry(
                    cells.line(),
                    cells.id("id"),
                    cells.required("name"),
                    cells.text("kind"),
                    cells.idOrNull("parent_id"));
        }
    }

    /// A row of `competences.csv`; at least one of the names is there.
    record CompetenceEntry(
            int line,
            String id,
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String corner,
            @Nullable String broader,
            @Nullable String uri)
            implements Entry {

        @Override
        public Object key() {
            return id;
        }

        static CompetenceEntry read(Cells cells) {
            var entry =
                    new CompetenceEntry(
                            cells.line(),
                            cells.id("id"),
                            cells.text("name_da"),
                            cells.text("name_en"),
                            cells.text("corner"),
                            cells.idOrNull("broader_id"),
                            cells.uri("uri"));
            if (entry.nameDa == null && entry.nameEn == null) {
                cells.refuse("name_da", Fault.MISSING, "name_da / name_en");
            }
            return entry;
        }
    }

    /// A row of `people.csv`.
    record PersonEntry(
            int line,
            String id,
            String name,
            @Nullable String kind,
            @Nullable String title,
            Address address,
            @Nullable String organisation,
            @Nullable String group,
            @Nullable String source)
            implements Entry {

        @Override
        public Object key() {
            return id;
        }

        static PersonEntry read(Cells cells) {
            return new PersonEntry(
                    cells.line(),
                    cells.id("id"),
                    cells.required("name"),
                    cells.personKind("kind"),
                    cells.text("title"),
                    new Address(cells.email("email"), cells.phone("phone")),
                    cells.idOrNull("organisation_id"),
                    cells.text("group"),
                    cells.text("source"));
        }
    }

    /// A row of `person_competences.csv`.
    record HoldingEntry(
            int line,
            String person,
            String competence,
            @Nullable Long level,
            @Nullable String source)
            implements Entry {

        private record Pair(String person, String competence) {}

        @Override
        public Object key() {
            return new Pair(person, competence);
        }

        static HoldingEntry read(Cells cells) {
            return new HoldingEntry(
                    cells.line(),
                    cells.id("person_id"),
                    cells.id("competence_id"),
                    cells.level("level"),
                    cells.text("source"));
        }
    }

    /// A row of `ties.csv`.
    record TieEntry(
            int line,
            String from,
            String to,
            @Nullable Double strength,
            @Nullable String kind,
            @Nullable String source,
            @Nullable LocalDate toldOn,
            @Nullable Boolean mayMentionName)
            implements Entry {

        /// Two rows about the same pair are one tie, not a mistake.
        @Override
        public @Nullable Object key() {
            return null;
        }

        static TieEntry read(Cells cells) {
            var entry =
                    new TieEntry(
                            cells.line(),
                            cells.id("from_id"),
                            cells.id("to_id"),
                            cells.strength("strength"),
                            cells.text("kind"),
                            cells.text("source"),
                            cells.pastDate("told_on"),
                            cells.flag("may_mention_name"));
            if (!entry.from.isEmpty() && entry.from.equals(entry.to)) {
                cells.refuse("to_id", Fault.SELF_TIE);
            }
            return entry;
        }
    }
}
