package dk.rundtur.tour;

import dk.rundtur.network.ParticipantKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What there is to write down of a conversation.
///
/// @param offers ids of competences
/// @param phases ids of the phases the person could join in
/// @param participantKind how the person joins, when that is the outcome; null: in some phases
/// @param idempotencyKey the same a second time gives the first visit
public record VisitLog(
        String network,
        String person,
        LocalDate on,
        Channel channel,
        VisitOutcome outcome,
        @Nullable String motivation,
        @Nullable List<String> offers,
        @Nullable List<String> phases,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable List<Tip> referrals,
        @Nullable ParticipantKind participantKind,
        @Nullable String idempotencyKey) {

    /// Somebody pointed to: either a known person or the name of a new one.
    public record Tip(
            @Nullable String person,
            @Nullable String newPersonName,
            @Nullable String newPersonTitle,
            @Nullable String newPersonOrganisation,
            @Nullable String competence,
            @Nullable String reason,
            @Nullable Boolean mayMentionName) {}

    List<String> offered() {
        return offers == null ? List.of() : offers.stream().distinct().toList();
    }

    List<String> wantedPhases() {
        return phases == null ? List.of() : phases;
    }

    List<Tip> tips() {
        return referrals == null ? List.of() : referrals;
    }
}
