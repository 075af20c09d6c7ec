package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A meeting that was neither held nor called off.
public record OpenMeeting(String id, @Nullable LocalDate on) {

    private static final Statement FIND = Statement.named("tour/meeting/meeting-open-with");
    private static final Statement HELD = Statement.named("tour/meeting/meeting-held");

    /// The one with a person in a network.
    public static Optional<OpenMeeting> find(Unit unit, NetworkId network, PersonId person) {
        return unit.find(
                FIND,
                Map.of("network", network, "person", person),
                row -> new OpenMeeting(row.text("id"), row.dateOrNull("on")));
    }

    /// Closes what was planned with somebody who was now talked to: the meeting that the
    /// conversation came from, or one for a day that has come.
    ///
    /// @param on the day of the conversation
    /// @param from the id of the meeting it came from, if it says so
    public static void close(
            Unit unit,
            NetworkId network,
            PersonId person,
            LocalDate on,
            @Nullable String from,
            VisitId visit) {
        find(unit, network, person)
                .filter(open -> open.id().equals(from) || open.dueBy(on))
                .ifPresent(open -> unit.run(HELD, Map.of("visit", visit, "plan", open.id())));
    }

    private boolean dueBy(LocalDate day) {
        return on == null || !on.isAfter(day);
    }
}
