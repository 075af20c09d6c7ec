package dk.rundtur.tour.visit;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.people.PersonKind;
import dk.rundtur.text.Typed;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What there is to write down of a conversation.
///
/// @param offers ids of competences
/// @param phases ids of the phases the person could join in
/// @param participantKind how the person joins, when that is the outcome; null: in some phases
/// @param motivationStatus in plain words; never a number and never part of a ranking
/// @param motivationAnswers what the person said, question by question
/// @param declinedUntil when somebody who declined may be suggested again; null: never
/// @param plan the planned conversation that this was
/// @param idempotencyKey the same a second time gives the first visit
public record VisitLog(
        NetworkId network,
        PersonId person,
        LocalDate on,
        Channel channel,
        VisitOutcome outcome,
        @Nullable String motivation,
        @Nullable MotivationStatus motivationStatus,
        @Nullable List<MotivationAnswer> motivationAnswers,
        @Nullable List<String> offers,
        @Nullable List<String> phases,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable List<Tip> referrals,
        @Nullable ParticipantKind participantKind,
        @Nullable LocalDate declinedUntil,
        @Nullable String plan,
        @Nullable String idempotencyKey) {

    /// Somebody pointed to: either a known person or the name of a new one.
    public record Tip(
            @Nullable PersonId person,
            @Nullable String newPersonName,
            @Nullable String newPersonTitle,
            @Nullable String newPersonOrganisation,
            @Nullable PersonKind newPersonKind,
            @Nullable String newPersonEmail,
            @Nullable String newPersonPhone,
            @Nullable String competence,
            @Nullable String reason,
            @Nullable Boolean mayMentionName) {}

    /// Which of the people and things it mentions exist.
    Mentioned mentioned(Unit unit) {
        return Mentioned.in(
                unit,
                Stream.concat(Stream.of(person), tips().stream().map(Tip::person)),
                Stream.concat(offered().stream(), tips().stream().map(Tip::competence)),
                tips().stream().map(Tip::newPersonOrganisation),
                Stream.of());
    }

    List<String> offered() {
        return offers == null ? List.of() : offers.stream().distinct().toList();
    }

    List<String> wantedPhases() {
        return phases == null ? List.of() : phases;
    }

    /// The answers that say something.
    List<MotivationAnswer> answers() {
        return motivationAnswers == null
                ? List.of()
                : motivationAnswers.stream()
                        .filter(answer -> Typed.text(answer.answer()) != null)
                        .toList();
    }

    List<Tip> tips() {
        return referrals == null ? List.of() : referrals;
    }
}
