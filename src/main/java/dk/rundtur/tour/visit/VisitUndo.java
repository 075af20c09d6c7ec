package dk.rundtur.tour.visit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.live.NewsKind;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Competences;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.tour.Acquaintance;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.Tour.Happened;

import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Takes a conversation back within a day of its being logged, with everything that was written
/// because of it. Whoever may log in the network may do so.
///
/// What others have built on it since stays. A person it made known stays where anything else is
/// known of them, and so does a tie or a competence that somebody has told again or changed. Where
/// the tour itself went on from it (a later conversation, a referral followed up or moved, another
/// standing, a new plan), it is refused, and the refusal says what has to be taken back first.
@Component
public class VisitUndo {

    private static final Statement OPEN = Statement.named("tour/visit/visit-undo-open");
    private static final Statement LOOK = Statement.named("tour/visit/visit-undo-look");
    private static final Statement GAINS = Statement.named("tour/visit/visit-undo-gains");
    private static final Statement STANDING = Statement.named("tour/visit/visit-undo-standing");
    private static final Statement REFERRALS = Statement.named("tour/visit/visit-undo-referrals");
    private static final Statement REMOVE = Statement.named("tour/visit/visit-undo-remove");
    private static final Statement UNDONE = Statement.named("tour/visit/visit-undone");
    private static final Statement UNDOABLE = Statement.named("tour/visit/visits-undoable");

    /// Whom a conversation had been with.
    ///
    /// @param person the id
    /// @param again whether it had been taken back before
    public record Undone(PersonId person, boolean again) {}

    /// What taking a conversation back would do.
    ///
    /// @param standing whether the person stands towards the network as before again
    /// @param movedReferrals how many referrals to the person go back to where they stood
    /// @param people who is known only by the conversation, and goes with it
    /// @param keptPeople who came with the conversation, and stays since others have built on it
    /// @param plan whether the planned conversation is to be held again
    record Preview(
            Visit visit,
            boolean standing,
            int movedReferrals,
            List<Competence> competences,
            List<Person> people,
            List<Person> keptPeople,
            int ties,
            boolean plan) {}

    /// A conversation that nothing stands in the way of taking back, and what was known only by it.
    private record Found(Visit visit, Row look, Gains gains) {}

    private record Gains(
            List<String> ties,
            List<CompetenceId> competences,
            List<PersonId> people,
            List<PersonId> kept) {

        static Gains from(Row row) {
            List<PersonId> people = new ArrayList<>();
            List<PersonId> kept = new ArrayList<>();
            for (Row newcomer : row.rows("newcomers")) {
                (newcomer.flag("used") ? kept : people).add(newcomer.id("person", PersonId::new));
            }
            return new Gains(
                    row.texts("ties"), row.ids("competences", CompetenceId::new), people, kept);
        }
    }

    private final Graph graph;

    VisitUndo(Graph graph) {
        this.graph = graph;
    }

    /// Until when conversations can be taken back, by id; those that can no longer are left out.
    Map<VisitId, OffsetDateTime> undoableUntil(Collection<VisitId> visits) {
        return graph.list(UNDOABLE, Map.of("ids", List.copyOf(visits)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.id("id", VisitId::new),
                                row -> row.moment("until"),
                                (one, _) -> one));
    }

    /// What taking a conversation back would do; changes nothing.
    Outcome<Preview> preview(VisitId visit, Viewer viewer) {
        return graph.read(unit -> look(unit, visit, viewer, VisitUndo::preview));
    }

    private static Outcome<Preview> preview(Unit unit, Found found) {
        Gains gains = found.gains();
        Map<CompetenceId, Competence> competences = Competences.byId(unit, gains.competences());
        return Outcome.done(
                new Preview(
                        found.visit(),
                        found.look().flag("standing"),
                        found.look().count("moved"),
                        gains.competences().stream()
                                .map(id -> requireNonNull(competences.get(id)))
                                .toList(),
                        people(unit, gains.people()),
                        people(unit, gains.kept()),
                        gains.ties().size(),
                        found.look().flag("plan")));
    }

    private static List<Person> people(Unit unit, List<PersonId> ids) {
        Map<PersonId, Person> found = People.byId(unit, ids);
        return ids.stream().map(id -> requireNonNull(found.get(id))).toList();
    }

    /// Takes a conversation back; what was taken back already stays so.
    Outcome<Undone> undo(VisitId visit, Viewer viewer) {
        return graph.change(unit -> {
            Visit seen = Visits.visible(unit, List.of(visit), viewer).get(visit);
            return seen == null
                    ? undone(unit, visit, viewer)
                    : Tour.on(
                            unit,
                            seen.network(),
                            viewer,
                            tour -> undoOn(unit, visit, viewer),
                            VisitUndo::news);
        });
    }

    private static Optional<Happened> news(Undone undone) {
        return undone.again()
                ? Optional.empty()
                : Optional.of(new Happened(NewsKind.VISIT_UNDONE, undone.person()));
    }

    private static Outcome<Undone> undone(Unit unit, VisitId visit, Viewer viewer) {
        return unit.find(
                        UNDONE,
                        Map.of("id", visit, "viewer", viewer.id()),
                        row -> new Undone(row.id("person", PersonId::new), true))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problem.at("visit", ProblemCode.UNKNOWN_VISIT)));
    }

    /// Finds the conversation anew, for somebody may have taken it back before the tour was opened.
    private static Outcome<Undone> undoOn(Unit unit, VisitId visit, Viewer viewer) {
        if (!Visits.visible(unit, List.of(visit), viewer).containsKey(visit)) {
            return undone(unit, visit, viewer);
        }
        unit.run(OPEN, Map.of("visit", visit));
        return look(unit, visit, viewer, (_, found) -> remove(unit, found, viewer));
    }

    private static Outcome<Undone> remove(Unit unit, Found found, Viewer viewer) {
        VisitId visit = found.visit().id();
        if (found.look().flag("standing")) {
            unit.run(STANDING, Map.of("visit", visit));
        }
        unit.run(REFERRALS, Map.of("visit", visit));
        unit.run(
                REMOVE,
                Map.of(
                        "visit", visit,
                        "viewer", viewer.id(),
                        "ties", found.gains().ties(),
                        "competences", found.gains().competences(),
                        "people", found.gains().people()));
        return Outcome.done(new Undone(found.visit().person(), false));
    }

    private static <T> Outcome<T> look(
            Unit unit, VisitId id, Viewer viewer, BiFunction<Unit, Found, Outcome<T>> work) {
        Visit visit = Visits.visible(unit, List.of(id), viewer).get(id);
        if (visit == null) {
            return Outcome.refused(Problem.at("visit", ProblemCode.UNKNOWN_VISIT));
        }
        Row look = unit.find(LOOK, Map.of("visit", id), row -> row).orElse(null);
        if (look == null) {
            return Outcome.refused(Problem.general(ProblemCode.VISIT_UNDO_TOO_LATE));
        }
        String problem = look.textOrNull("problem");
        if (problem != null) {
            return Outcome.refused(Problem.general(ProblemCode.valueOf(problem)));
        }
        Map<String, Object> asking =
                Map.of(
                        "visit",
                        id,
                        "sources",
                        List.of(Acquaintance.FROM_CONVERSATION, Acquaintance.FROM_REFERRAL));
        Gains gains = unit.list(GAINS, asking, Gains::from).getFirst();
        return work.apply(unit, new Found(visit, look, gains));
    }
}
