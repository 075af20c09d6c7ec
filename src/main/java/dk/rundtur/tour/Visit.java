package dk.rundtur.tour;

import dk.rundtur.graph.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A conversation on the relationship tour. Network, person, phases and who logged it are ids.
///
/// @param motivation in words; never a number and never part of a ranking
/// @param phases the phases the person could join in, in their order
public record Visit(
        String id,
        String network,
        String person,
        LocalDate on,
        Channel channel,
        VisitOutcome outcome,
        @Nullable String motivation,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        List<String> phases,
        @Nullable String loggedBy) {

    public Visit {
        phases = List.copyOf(phases);
    }

    /// Reads a row of the node as `visit`, and `network`, `person` and `loggedBy`.
    static Visit from(Row row) {
        Row node = row.row("visit");
        return new Visit(
                node.text("id"),
                row.text("network"),
                row.text("person"),
                node.date("on"),
                Channel.valueOf(node.text("channel")),
                VisitOutcome.valueOf(node.text("outcome")),
                node.findText("motivation"),
                node.findText("note"),
                node.findText("nextStep"),
                node.findDate("nextStepOn"),
                node.texts("phases"),
                row.findText("loggedBy"));
    }
}
