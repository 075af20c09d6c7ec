package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Channel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A conversation that is to be held. Network, person, what it is about, who is on the way to the
/// person and the conversation it became are ids.
///
/// @param time hours and minutes, `14:30`
/// @param agreed whether the person has agreed to the day
/// @param route the people between us and the person, from our end
/// @param introduction null when nobody introduces us
/// @param calledOff why it will not be held; null while it may
/// @param version goes up by one with each change
public record Meeting(
        String id,
        NetworkId network,
        PersonId person,
        @Nullable LocalDate on,
        @Nullable String time,
        int minutes,
        @Nullable String place,
        Channel channel,
        Goer goes,
        boolean agreed,
        @Nullable String reason,
        List<String> competences,
        @Nullable String corner,
        @Nullable String phase,
        List<PersonId> route,
        @Nullable PersonId introducer,
        @Nullable Introduction introduction,
        @Nullable LocalDate introductionOn,
        @Nullable String calledOff,
        @Nullable String visit,
        String changedBy,
        int version) {

    public Meeting {
        competences = List.copyOf(competences);
        route = List.copyOf(route);
    }

    /// Where a planned conversation stands.
    public enum State {
        PLANNED,
        HELD,
        CALLED_OFF
    }

    /// Whether it was held or called off.
    public State state() {
        if (visit != null) {
            return State.HELD;
        }
        return calledOff == null ? State.PLANNED : State.CALLED_OFF;
    }

    /// Reads a row of the node as `plan`, and the ids of everything it points to.
    public static Meeting from(Row row) {
        Row node = row.row("plan");
        String introduction = node.textOrNull("introduction");
        return new Meeting(
                node.text("id"),
                row.id("network", NetworkId::new),
                row.id("person", PersonId::new),
                node.dateOrNull("on"),
                node.textOrNull("time"),
                node.count("minutes"),
                node.textOrNull("place"),
                Channel.valueOf(node.text("channel")),
                Goer.valueOf(node.text("goes")),
                node.flag("agreed"),
                node.textOrNull("reason"),
                row.texts("competences"),
                row.textOrNull("corner"),
                row.textOrNull("phase"),
                row.ids("route", PersonId::new),
                row.idOrNull("introducer", PersonId::new),
                introduction == null ? null : Introduction.valueOf(introduction),
                node.dateOrNull("introductionOn"),
                node.textOrNull("calledOff"),
                row.textOrNull("visit"),
                node.text("changedBy"),
                node.count("version"));
    }
}
