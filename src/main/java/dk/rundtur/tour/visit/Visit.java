package dk.rundtur.tour.visit;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A conversation on the relationship tour. Network, person, phases and who logged it are ids.
/// GraphQL tells its parts one by one, so those of its groups are answered here too.
///
/// @param phases the phases the person could join in, in their order
public record Visit(
        VisitId id,
        NetworkId network,
        PersonId person,
        Held held,
        Motivation why,
        Notes notes,
        FromNowOn fromNowOn,
        List<PhaseId> phases,
        @Nullable String loggedBy) {

    public Visit {
        phases = List.copyOf(phases);
    }

    /// What the person wishes from now on.
    ///
    /// @param declinedUntil when somebody who declined may be suggested again; null: never
    /// @param gentleContact whether they want to be met gently; null: nothing was said
    public record FromNowOn(@Nullable LocalDate declinedUntil, @Nullable Boolean gentleContact) {}

    public @Nullable LocalDate declinedUntil() {
        return fromNowOn.declinedUntil();
    }

    public @Nullable Boolean gentleContact() {
        return fromNowOn.gentleContact();
    }

    public LocalDate on() {
        return held.on();
    }

    public Channel channel() {
        return held.channel();
    }

    public VisitOutcome outcome() {
        return held.outcome();
    }

    public @Nullable String motivation() {
        return why.motivation();
    }

    public @Nullable MotivationStatus motivationStatus() {
        return why.motivationStatus();
    }

    public List<MotivationAnswer> motivationAnswers() {
        return why.motivationAnswers();
    }

    public @Nullable String note() {
        return notes.note();
    }

    public @Nullable String nextStep() {
        return notes.nextStep();
    }

    public @Nullable LocalDate nextStepOn() {
        return notes.nextStepOn();
    }

    /// Reads a row of the node as `visit`, and `network`, `person` and `loggedBy`.
    public static Visit from(Row row) {
        Row node = row.row("visit");
        return new Visit(
                node.id("id", VisitId::new),
                row.id("network", NetworkId::new),
                row.id("person", PersonId::new),
                new Held(
                        node.date("on"),
                        Channel.valueOf(node.text("channel")),
                        VisitOutcome.valueOf(node.text("outcome"))),
                motivation(node),
                new Notes(
                        node.textOrNull("note"),
                        node.textOrNull("nextStep"),
                        node.dateOrNull("nextStepOn")),
                new FromNowOn(node.dateOrNull("declinedUntil"), node.flagOrNull("gentleContact")),
                node.ids("phases", PhaseId::new),
                row.textOrNull("loggedBy"));
    }

    private static Motivation motivation(Row node) {
        String status = node.textOrNull("motivationStatus");
        return new Motivation(
                node.textOrNull("motivation"),
                status == null ? null : MotivationStatus.valueOf(status),
                answers(node.texts("questions"), node.texts("answers")));
    }

    private static List<MotivationAnswer> answers(List<String> questions, List<String> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new MotivationAnswer(questions.get(i), answers.get(i)))
                .toList();
    }
}
