package dk.rundtur.network;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// People put together to solve a cross-cutting problem. People and phase are ids. GraphQL tells
/// its parts one by one, so those of `about` and `roles` are answered here too.
///
/// @param version goes up by one with each change
public record Network(
        NetworkId id,
        About about,
        NetworkKind kind,
        LocalDate startedOn,
        int version,
        Roles roles,
        PhaseId currentPhase) {

    /// What it says of itself.
    ///
    /// @param shortPurpose the purpose in a sentence, for mails
    /// @param expectedTime how much of their time participants are asked for
    public record About(
            String theme,
            @Nullable String purpose,
            @Nullable String shortPurpose,
            @Nullable String expectedTime) {}

    /// Who runs it.
    ///
    /// @param coDriver shares the work with the leader
    /// @param referenceLeader backs it with the management
    public record Roles(
            PersonId leader, @Nullable PersonId coDriver, @Nullable PersonId referenceLeader) {}

    public String theme() {
        return about.theme();
    }

    public @Nullable String purpose() {
        return about.purpose();
    }

    public @Nullable String shortPurpose() {
        return about.shortPurpose();
    }

    public @Nullable String expectedTime() {
        return about.expectedTime();
    }

    public PersonId leader() {
        return roles.leader();
    }

    static Network from(Row row) {
        Row node = row.row("network");
        return new Network(
                node.id("id", NetworkId::new),
                new About(
                        node.text("theme"),
                        node.textOrNull("purpose"),
                        node.textOrNull("shortPurpose"),
                        node.textOrNull("expectedTime")),
                NetworkKind.valueOf(node.text("kind")),
                node.date("startedOn"),
                node.count("version"),
                new Roles(
                        row.id("leader", PersonId::new),
                        row.idOrNull("coDriver", PersonId::new),
                        row.idOrNull("referenceLeader", PersonId::new)),
                row.id("currentPhase", PhaseId::new));
    }
}
