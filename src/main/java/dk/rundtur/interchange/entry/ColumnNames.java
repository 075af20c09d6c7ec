package dk.rundtur.interchange.entry;

import dk.rundtur.text.Letters;
import dk.rundtur.text.Typed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What people call the columns of a file, in Danish and English; capitals, spaces, hyphens and
/// what cannot be seen do not matter.
final class ColumnNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_./-]+");
    private static final Pattern AROUND = Pattern.compile("[*:?\"'()]|^_+|_+$");

    private static final String ID = "id: nr, nummer, id nr, id nummer, personid";
    private static final String SOURCE = "source: kilde";
    private static final String KIND = "kind: type, slags, art";

    static final ColumnNames PEOPLE =
            of(
                    ID,
                    SOURCE,
                    KIND + ", persontype",
                    "name: navn, fulde navn, fuldt navn, full name",
                    "title: titel, stilling, stillingsbetegnelse, job title",
                    "email: e-mail, mail, e-post, epost, mailadresse, e-mailadresse, emailadresse,"
                            + " e-mail address, email address",
                    "phone: telefon, tlf, tlf nr, telefonnr, telefonnummer, mobil, mobilnummer,"
                            + " mobiltelefon, phone number, mobile",
                    "organisation_id: organisation, organisationsid, organisations id,"
                            + " organization id, organization",
                    "group: afdeling, gruppe, team, kontor, department");

    static final ColumnNames ORGANISATIONS =
            of(
                    ID,
                    KIND,
                    "name: navn",
                    "parent_id: parent, hører under, under, del af, overordnet, overordnet id");

    static final ColumnNames COMPETENCES =
            of(
                    ID,
                    "name_da: navn, dansk, dansk navn, navn dansk, navn på dansk, kompetence",
                    "name_en: engelsk, engelsk navn, navn engelsk, navn på engelsk",
                    "corner: hjørne",
                    "broader_id: bredere, bredere id, overordnet, overordnet id",
                    "uri: url, link");

    static final ColumnNames HOLDINGS =
            of(
                    SOURCE,
                    "person_id: person, personid",
                    "competence_id: kompetence, kompetence id, kompetenceid, competence",
                    "level: niveau");

    static final ColumnNames TIES =
            of(
                    SOURCE,
                    KIND + ", relation",
                    "from_id: fra, fra id, from",
                    "to_id: til, til id, to",
                    "strength: styrke",
                    "told_on: fortalt, fortalt den, dato",
                    "may_mention_name: må nævnes, må navn nævnes, navn må nævnes,"
                            + " må nævne navn, may mention");

    private final Map<String, String> columns;

    private ColumnNames(Map<String, String> columns) {
        this.columns = columns;
    }

    private static ColumnNames of(String... lines) {
        Map<String, String> columns = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            for (String name : parts[1].split(", ", -1)) {
                columns.put(plain(name), parts[0]);
            }
        }
        return new ColumnNames(columns);
    }

    /// The column that a heading means: one of `known`, or the heading itself in plain letters.
    String column(String heading, List<String> known) {
        String plain = plain(heading);
        return known.stream()
                .filter(column -> plain(column).equals(plain))
                .findFirst()
                .orElseGet(() -> columns.getOrDefault(plain, plain));
    }

    private static String plain(String heading) {
        String line = Typed.line(heading);
        if (line == null) {
            return "";
        }
        String words = BETWEEN.matcher(Letters.plain(line)).replaceAll("_");
        return AROUND.matcher(words).replaceAll("");
    }
}
