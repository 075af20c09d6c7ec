package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.Mentioned;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// All there is to say of a conversation that is to be held; what is left out is empty.
///
/// @param route ids of the people between us and the person, from our end
public record MeetingDraft(
        @Nullable LocalDate on,
        @Nullable String time,
        @Nullable Integer minutes,
        @Nullable String place,
        @Nullable Channel channel,
        @Nullable Goer goes,
        @Nullable Boolean agreed,
        @Nullable String reason,
        @Nullable List<String> competences,
        @Nullable String corner,
        @Nullable String phase,
        @Nullable List<PersonId> route,
        @Nullable PersonId introducer) {

    /// A conversation to plan.
    ///
    /// @param idempotencyKey the same a second time gives the first plan
    public record New(
            NetworkId network,
            PersonId person,
            MeetingDraft plan,
            @Nullable String idempotencyKey) {}

    /// What a planned conversation becomes.
    ///
    /// @param version the one that was read
    public record Change(String id, int version, MeetingDraft plan) {}

    /// How far the introduction has come.
    ///
    /// @param version the one that was read
    public record Ask(String id, int version, Introduction status) {}

    /// That a conversation will not be held.
    ///
    /// @param version the one that was read
    public record CallOff(String id, int version, @Nullable String reason) {}

    /// Which of the people and things it mentions exist.
    Mentioned mentioned(Unit unit, PersonId person) {
        return Mentioned.in(
                unit,
                Stream.concat(Stream.of(person, introducer), wantedRoute().stream()),
                wantedCompetences().stream(),
                Stream.of(),
                Stream.of(corner));
    }

    List<String> wantedCompetences() {
        return competences == null ? List.of() : competences.stream().distinct().toList();
    }

    List<PersonId> wantedRoute() {
        return route == null ? List.of() : route;
    }
}
