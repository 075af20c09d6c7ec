package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.When;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// All there is to say of a conversation that is to be held.
public record MeetingDraft(When when, Manner manner, Aim aim, Way way) {

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
                Stream.concat(Stream.of(person, way.introducer()), way.route().stream()),
                aim.competences().stream(),
                Stream.of(),
                Stream.of(aim.corner()));
    }
}
