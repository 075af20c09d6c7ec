package dk.rundtur.network;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// People put together to solve a cross-cutting problem. People and phase are ids.
///
/// @param version goes up by one with each change
public record Network(
        NetworkId id,
        String theme,
        @Nullable String purpose,
        NetworkKind kind,
        LocalDate startedOn,
        int version,
        Roles roles,
        String currentPhase) {

    /// Who runs it.
    ///
    /// @param coDriver shares the work with the leader
    /// @param referenceLeader backs it with the management
    public record Roles(
            PersonId leader, @Nullable PersonId coDriver, @Nullable PersonId referenceLeader) {}

    public PersonId leader() {
        return roles.leader();
    }

    static Network from(Row row) {
        Row node = row.row("network");
        return new Network(
                node.id("id", NetworkId::new),
                node.text("theme"),
                node.textOrNull("purpose"),
                NetworkKind.valueOf(node.text("kind")),
                node.date("startedOn"),
                node.count("version"),
                new Roles(
                        row.id("leader", PersonId::new),
                        row.idOrNull("coDriver", PersonId::new),
                        row.idOrNull("referenceLeader", PersonId::new)),
                row.text("currentPhase"));
    }
}
