package dk.rundtur.network;

import dk.rundtur.graph.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// People put together to solve a cross-cutting problem. Roles and phase are ids.
///
/// @param version goes up by one with each change
public record Network(
        String id,
        String theme,
        @Nullable String purpose,
        NetworkKind kind,
        LocalDate startedOn,
        int version,
        String leader,
        @Nullable String coDriver,
        @Nullable String referenceLeader,
        String currentPhase) {

    static Network from(Row row) {
        Row node = row.row("network");
        return new Network(
                node.text("id"),
                node.text("theme"),
                node.findText("purpose"),
                NetworkKind.valueOf(node.text("kind")),
                node.date("startedOn"),
                node.count("version"),
                row.text("leader"),
                row.findText("coDriver"),
                row.findText("referenceLeader"),
                row.text("currentPhase"));
    }
}
