package dk.rundtur.tour.visit;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A conversation on the relationship tour. Network, person, phases and who logged it are ids.
///
/// @param motivation in words; never a number and never part of a ranking
/// @param motivationAnswers what was said about it, question by question
/// @param declinedUntil when somebody who declined may be suggested again; null: never
/// @param phases the phases the person could join in, in their order
public record Visit(
        String id,
        NetworkId network,
        PersonId person,
        LocalDate on,
        Channel channel,
        VisitOutcome outcome,
        @Nullable String motivation,
        @Nullable MotivationStatus motivationStatus,
        List<MotivationAnswer> motivationAnswers,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable LocalDate declinedUntil,
        List<String> phases,
        @Nullable String loggedBy) {

    public Visit {
        phases = List.copyOf(phases);
        motivationAnswers = List.copyOf(motivationAnswers);
    }

    /// Reads a row of the node as `visit`, and `network`, `person` and `loggedBy`.
    public static Visit from(Row row) {
        Row node = row.row("visit");
        String motivationStatus = node.textOrNull("motivationStatus");
        return new Visit(
                node.text("id"),
                row.id("network", NetworkId::new),
                row.id("person", PersonId::new),
                node.date("on"),
                Channel.valueOf(node.text("channel")),
                VisitOutcome.valueOf(node.text("outcome")),
                node.textOrNull("motivation"),
                motivationStatus == null ? null : MotivationStatus.valueOf(motivationStatus),
                answers(node.texts("questions"), node.texts("answers")),
                node.textOrNull("note"),
                node.textOrNull("nextStep"),
                node.dateOrNull("nextStepOn"),
                node.dateOrNull("declinedUntil"),
                node.texts("phases"),
                row.textOrNull("loggedBy"));
    }

    private static List<MotivationAnswer> answers(List<String> questions, List<String> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new MotivationAnswer(questions.get(i), answers.get(i)))
                .toList();
    }
}
