package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.live.News;
import dk.rundtur.live.NewsKind;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The tour of one network, opened for one change. Until the change is over nobody else changes it,
/// so that what follows from it follows from what is there.
///
/// @param host who talks to people: the viewer, or the leader when the viewer is nobody in the
///   graph
/// @param leader the id of the person who leads the network
/// @param coDriver the id of the person who co-drives it
/// @param phases the ids of the network's phases in their order
/// @param viewerName what whoever makes the change is called
/// @param now when the tour was opened; later than whatever others have written on it
public record Tour(
        NetworkId network,
        LocalDate startedOn,
        PersonId host,
        PersonId leader,
        @Nullable PersonId coDriver,
        List<PhaseId> phases,
        @Nullable String viewerName,
        OffsetDateTime now) {

    private static final Statement ENTER = Statement.named("tour/network-enter");

    public Tour {
        phases = List.copyOf(phases);
    }

    /// Does something on the tour of a network; refused when the viewer may not see the network.
    public static <T> Outcome<T> on(
            Unit unit, NetworkId network, Viewer viewer, Function<Tour, Outcome<T>> change) {
        return on(unit, network, viewer, change, _ -> Optional.of(Happened.SOMETHING));
    }

    /// As above, and lets those who have the network open know what happened.
    ///
    /// @param news what to tell of a change that was made; empty when there is nothing to tell
    public static <T> Outcome<T> on(
            Unit unit,
            NetworkId network,
            Viewer viewer,
            Function<Tour, Outcome<T>> change,
            Function<T, Optional<Happened>> news) {
        return unit.find(ENTER, Map.of("network", network, "viewer", viewer.id()), Tour::from)
                .map(change)
                .map(outcome -> told(unit, network, viewer, outcome, news))
                .orElseGet(
                        () -> Outcome.refused(Problem.at("network", ProblemCode.UNKNOWN_NETWORK)));
    }

    /// What happened on a tour.
    ///
    /// @param person the id of the person whom it is about
    public record Happened(NewsKind kind, @Nullable PersonId person) {

        private static final Happened SOMETHING = new Happened(NewsKind.OTHER, null);
    }

    private static <T> Outcome<T> told(
            Unit unit,
            NetworkId network,
            Viewer viewer,
            Outcome<T> outcome,
            Function<T, Optional<Happened>> news) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            news.apply(value)
                    .ifPresent(
                            what -> News.write(unit, network, viewer, what.kind(), what.person()));
        }
        return outcome;
    }

    /// Notes what is wrong with the day of something on the tour.
    public void checkDay(Check check, LocalDate on, LocalDate today) {
        check.past("on", on, today);
        checkStarted(check, on);
    }

    /// Notes when the day of something on the tour lies before there was a network.
    public void checkStarted(Check check, LocalDate on) {
        check.require(!on.isBefore(startedOn), "on", ProblemCode.BEFORE_NETWORK, startedOn);
    }

    /// The ids of those who go from one conversation to the next.
    public List<PersonId> team() {
        return coDriver == null ? List.of(leader) : List.of(leader, coDriver);
    }

    private static Tour from(Row row) {
        return new Tour(
                row.id("network", NetworkId::new),
                row.date("startedOn"),
                row.id("host", PersonId::new),
                row.id("leader", PersonId::new),
                row.idOrNull("coDriver", PersonId::new),
                row.ids("phases", PhaseId::new),
                row.textOrNull("viewerName"),
                row.moment("now"));
    }
}
