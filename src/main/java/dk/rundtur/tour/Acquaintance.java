package dk.rundtur.tour;

import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.Tie;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// That the tour shows two people to know each other. How well, it does not show.
///
/// @param source what showed it; names nobody, since all who are signed in see ties
/// @param mayMentionName whether the one who told it may be mentioned
public record Acquaintance(
        PersonId one,
        PersonId other,
        String source,
        LocalDate on,
        @Nullable Boolean mayMentionName) {

    /// What is written where something was told in a conversation.
    public static final String FROM_CONVERSATION = "samtale";

    /// What is written where something was told by a referral.
    public static final String FROM_REFERRAL = "henvisning";

    private static final Statement NOTE = Statement.named("tour/ties-note");

    /// Notes those that nobody had told of.
    public static void note(Unit unit, List<Acquaintance> acquaintances, OffsetDateTime at) {
        unit.run(
                NOTE,
                Map.of(
                        "ties",
                        acquaintances.stream().map(Acquaintance::parameters).toList(),
                        "at",
                        at));
    }

    private Map<String, @Nullable Object> parameters() {
        boolean ascending = one.compareTo(other) < 0;
        return Parameters.of(
                "id",
                Tie.id(one, other),
                "first",
                ascending ? one : other,
                "second",
                ascending ? other : one,
                "properties",
                Parameters.of(
                        "source", source,
                        "toldOn", on,
                        "mayMentionName", mayMentionName));
    }
}
