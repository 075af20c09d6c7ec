package dk.rundtur.people;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That two people know each other, seen from one of them.
///
/// @param other the id of the one at the far end
/// @param strength 0 to 1; null when unknown
/// @param source who told it
/// @param mayMentionName whether the one who told it may be mentioned
public record Tie(
        String id,
        PersonId other,
        @Nullable Double strength,
        @Nullable String kind,
        @Nullable String source,
        @Nullable LocalDate toldOn,
        @Nullable Boolean mayMentionName) {

    /// Reads a row of `id` (the tie's), `other` and the relationship as `tie`.
    public static Tie from(Row row) {
        Row tie = row.row("tie");
        return new Tie(
                tie.text("id"),
                row.id("other", PersonId::new),
                tie.numberOrNull("strength"),
                tie.textOrNull("kind"),
                tie.textOrNull("source"),
                tie.dateOrNull("toldOn"),
                tie.flagOrNull("mayMentionName"));
    }

    /// The same tie with this one of the two at the far end.
    public Tie towards(PersonId person) {
        return new Tie(id, person, strength, kind, source, toldOn, mayMentionName);
    }

    /// The id of the tie between two people; the same from both ends, so that a pair never has two.
    public static String id(PersonId person, PersonId other) {
        return person.compareTo(other) < 0 ? Ids.TIE.of(person, other) : Ids.TIE.of(other, person);
    }
}
