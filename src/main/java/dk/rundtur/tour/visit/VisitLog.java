package dk.rundtur.tour.visit;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.people.PersonKind;
import dk.rundtur.tour.Mentioned;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What there is to write down of a conversation.
///
/// @param plan the planned conversation that this was
/// @param idempotencyKey the same a second time gives the first visit
public record VisitLog(
        NetworkId network,
        PersonId person,
        Held held,
        Motivation why,
        Given given,
        Notes notes,
        Consequence then,
        @Nullable String plan,
        @Nullable String idempotencyKey) {

    /// What the person gives.
    ///
    /// @param offers ids of the competences they can bring, each once
    /// @param phases ids of the phases they could join in
    /// @param referrals whom they pointed to
    public record Given(List<CompetenceId> offers, List<PhaseId> phases, List<Tip> referrals) {

        /// Nothing.
        public static final Given NOTHING = new Given(null, null, null);

        public Given(
                @Nullable List<CompetenceId> offers,
                @Nullable List<PhaseId> phases,
                @Nullable List<Tip> referrals) {
            this.offers = offers == null ? List.of() : offers.stream().distinct().toList();
            this.phases = phases == null ? List.of() : List.copyOf(phases);
            this.referrals = referrals == null ? List.of() : List.copyOf(referrals);
        }
    }

    /// What follows from how it went.
    ///
    /// @param participantKind how much the person takes part, having joined; null: as ongoing
    /// @param declinedUntil when somebody who declined may be suggested again; null: never
    /// @param gentleContact whether the person wants to be met gently; null: nothing was said
    public record Consequence(
            @Nullable ParticipantKind participantKind,
            @Nullable LocalDate declinedUntil,
            @Nullable Boolean gentleContact) {

        /// What usually follows.
        public static final Consequence USUAL = new Consequence(null, null, null);
    }

    /// Somebody pointed to: either a known person or a new one.
    public record Tip(
            @Nullable PersonId person,
            NewPerson newcomer,
            @Nullable CompetenceId competence,
            @Nullable String reason,
            @Nullable Boolean mayMentionName) {}

    /// Somebody nobody had recorded, as far as was said; of a known person nothing.
    public record NewPerson(
            @Nullable String newPersonName,
            @Nullable String newPersonTitle,
            @Nullable OrganisationId newPersonOrganisation,
            @Nullable PersonKind newPersonKind,
            @Nullable String newPersonEmail,
            @Nullable String newPersonPhone) {

        /// Nobody new.
        public static final NewPerson NOBODY = new NewPerson(null, null, null, null, null, null);

        /// Somebody of whom only the name was said.
        public static NewPerson called(String name) {
            return new NewPerson(name, null, null, null, null, null);
        }
    }

    /// Which of the people and things it mentions exist.
    Mentioned mentioned(Unit unit) {
        List<Tip> tips = given.referrals();
        return Mentioned.in(
                unit,
                Stream.concat(Stream.of(person), tips.stream().map(Tip::person)),
                Stream.concat(given.offers().stream(), tips.stream().map(Tip::competence)),
                tips.stream().map(tip -> tip.newcomer().newPersonOrganisation()),
                Stream.of());
    }
}
