package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Row;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A conversation that is to be held. Network and person are ids. GraphQL tells its parts one by
/// one, so those of its groups are answered here too.
public record Meeting(
        String id,
        NetworkId network,
        Whom whom,
        When when,
        Manner manner,
        Aim aim,
        Way way,
        Progress progress,
        Edition edition) {

    /// Whom one meets.
    ///
    /// @param gentleContact whether the person wants to be met gently; why is never kept
    public record Whom(PersonId person, boolean gentleContact) {}

    /// How far it has come.
    ///
    /// @param introduction null when nobody introduces us
    /// @param introductionOn since when; null while nobody was asked
    /// @param calledOff why it will not be held; null while it may
    /// @param visit the id of the conversation it became
    public record Progress(
            @Nullable Introduction introduction,
            @Nullable LocalDate introductionOn,
            @Nullable String calledOff,
            @Nullable VisitId visit) {}

    /// Who changed it last.
    ///
    /// @param version goes up by one with each change
    public record Edition(String changedBy, int version) {}

    /// Where a planned conversation stands.
    public enum State {
        PLANNED,
        HELD,
        CALLED_OFF
    }

    /// Whether it was held or called off.
    public State state() {
        if (progress.visit() != null) {
            return State.HELD;
        }
        return progress.calledOff() == null ? State.PLANNED : State.CALLED_OFF;
    }

    public PersonId person() {
        return whom.person();
    }

    public boolean gentleContact() {
        return whom.gentleContact();
    }

    public @Nullable LocalDate on() {
        return when.on();
    }

    public @Nullable String time() {
        return when.time();
    }

    public int minutes() {
        return when.minutes();
    }

    public @Nullable String place() {
        return when.place();
    }

    public Channel channel() {
        return manner.channel();
    }

    public Goer goes() {
        return manner.goes();
    }

    public boolean agreed() {
        return manner.agreed();
    }

    public @Nullable String reason() {
        return aim.reason();
    }

    public @Nullable Introduction introduction() {
        return progress.introduction();
    }

    public @Nullable LocalDate introductionOn() {
        return progress.introductionOn();
    }

    public @Nullable String calledOff() {
        return progress.calledOff();
    }

    public String changedBy() {
        return edition.changedBy();
    }

    public int version() {
        return edition.version();
    }

    /// Reads a row of the node as `plan`, and the ids of everything it points to.
    public static Meeting from(Row row) {
        Row node = row.row("plan");
        return new Meeting(
                node.text("id"),
                row.id("network", NetworkId::new),
                new Whom(row.id("person", PersonId::new), row.flag("gentle")),
                new When(
                        node.dateOrNull("on"),
                        node.textOrNull("time"),
                        node.count("minutes"),
                        node.textOrNull("place")),
                new Manner(
                        Channel.valueOf(node.text("channel")),
                        Goer.valueOf(node.text("goes")),
                        node.flag("agreed")),
                new Aim(
                        node.textOrNull("reason"),
                        row.ids("competences", CompetenceId::new),
                        row.textOrNull("corner"),
                        row.idOrNull("phase", PhaseId::new)),
                new Way(row.ids("route", PersonId::new), row.idOrNull("introducer", PersonId::new)),
                progress(row, node),
                new Edition(node.text("changedBy"), node.count("version")));
    }

    private static Progress progress(Row row, Row node) {
        String introduction = node.textOrNull("introduction");
        return new Progress(
                introduction == null ? null : Introduction.valueOf(introduction),
                node.dateOrNull("introductionOn"),
                node.textOrNull("calledOff"),
                row.idOrNull("visit", VisitId::new));
    }
}
