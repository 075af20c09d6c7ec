package dk.rundtur.tour.visit;

import static java.util.Objects.requireNonNull;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.id.VisitId;
import dk.rundtur.live.NewsKind;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.PersonKind;
import dk.rundtur.text.Typed;
import dk.rundtur.tour.Acquaintance;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.Tour.Happened;
import dk.rundtur.tour.meeting.Meetings;
import dk.rundtur.tour.meeting.OpenMeeting;
import dk.rundtur.tour.referral.NewReferral;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.standing.Standings;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.web.Check;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes conversations down, and everything that follows from them, in one step.
@Component
public class VisitChanges {

    private static final Statement CLAIM = Statement.named("tour/visit/visit-claim");
    private static final Statement NEEDS_BROUGHT = Statement.named("tour/visit/needs-brought");
    private static final Statement WRITE = Statement.named("tour/visit/visit-write");
    private static final Statement HOLD_OFFERS = Statement.named("tour/visit/offers-hold");
    private static final Statement CREATE_PEOPLE = Statement.named("tour/visit/people-create");

    private final Graph graph;
    private final Clock clock;
    private final Foresight foresight;

    VisitChanges(Graph graph, Clock clock, Foresight foresight) {
        this.graph = graph;
        this.clock = clock;
        this.foresight = foresight;
    }

    /// Logs a conversation: what was said and offered, whom the person pointed to, and what it
    /// changes in who takes part.
    public Outcome<Visit> log(VisitLog log, Viewer viewer) {
        return graph.change(unit ->
                Tour.on(
                        unit,
                        log.network(),
                        viewer,
                        tour -> log(unit, tour, log, viewer),
                        visit -> Optional.of(new Happened(NewsKind.VISIT, visit.person()))));
    }

    private Outcome<Visit> log(Unit unit, Tour tour, VisitLog log, Viewer viewer) {
        Check check = new Check();
        VisitId id = new VisitId(Ids.VISIT.next());
        String key =
                IdempotencyKey.of(log.idempotencyKey())
                        .under(check, log.network(), viewer, id.value());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        if (log.idempotencyKey() != null && VisitMemory.undone(unit, key)) {
            return Outcome.refused(Problem.general(ProblemCode.VISIT_WAS_UNDONE));
        }
        VisitId claimed =
                unit.list(CLAIM, Map.of("key", key, "id", id), row -> row.id("id", VisitId::new))
                        .getFirst();
        if (claimed.equals(id)) {
            Mentioned known = log.mentioned(unit);
            check.require(
                    log.plan() == null
                            || Meetings.isWith(
                                    unit, log.plan(), log.network(), log.person(), viewer),
                    "plan",
                    ProblemCode.UNKNOWN_PLAN);
            VisitCheck visit = new VisitCheck(check, log, tour, known, LocalDate.now(clock));
            Newcomers.check(unit, check, log);
            if (!check.passed()) {
                return Outcome.refused(visit.problems());
            }
            write(unit, tour, id, log, withWhatWasKnown(unit, tour, log, visit), viewer);
        }
        Visit logged = Visits.visible(unit, List.of(claimed), viewer).get(claimed);
        // Nothing was written when the person was merged away between the check and the writing.
        return logged == null
                ? Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON))
                : Outcome.done(logged);
    }

    /// Keeps with the conversation what was known and how it was thought to go, before anything of
    /// it is recorded. The ranking learns from both.
    private Map<String, @Nullable Object> withWhatWasKnown(
            Unit unit, Tour tour, VisitLog log, VisitCheck visit) {
        Map<String, @Nullable Object> all = new HashMap<>(visit.properties());
        unit.find(
                        NEEDS_BROUGHT,
                        Map.of(
                                "network", tour.network(),
                                "person", log.person(),
                                "host", tour.host(),
                                "offers", log.given().offers()),
                        row -> row)
                .ifPresent(row -> {
                    all.put("needsKnown", row.count("known"));
                    all.put("needsLearned", row.count("learned"));
                    all.put("acquainted", row.flag("acquainted"));
                });
        foresight
                .before(unit, log.network(), log.person())
                .ifPresent(chance -> {
                    all.put("chanceReached", chance.reached());
                    all.put("chanceYes", chance.yes());
                });
        return all;
    }

    private static void write(
            Unit unit,
            Tour tour,
            VisitId id,
            VisitLog log,
            Map<String, @Nullable Object> properties,
            Viewer viewer) {
        unit.run(
                WRITE,
                Map.of(
                        "id", id,
                        "network", tour.network(),
                        "person", log.person(),
                        "viewer", viewer.id(),
                        "at", tour.now(),
                        "properties", properties,
                        "offers", log.given().offers()));
        unit.run(
                HOLD_OFFERS,
                Map.of(
                        "network", tour.network(),
                        "person", log.person(),
                        "offers", log.given().offers(),
                        "source", Acquaintance.FROM_CONVERSATION,
                        "on", log.held().on(),
                        "at", tour.now()));
        if (log.held().outcome() != VisitOutcome.NOT_REACHED) {
            Acquaintance.note(unit, List.of(met(tour, log)), tour.now());
        }
        if (log.held().outcome() != VisitOutcome.NOT_REACHED) {
            OpenMeeting.close(unit, tour.network(), log.person(), log.held().on(), log.plan(), id);
        }
        List<NewReferral> referrals = referrals(unit, log);
        ReferralChanges.write(unit, tour, id, referrals);
        VisitMemory.begin(unit, tour, id, log.held().outcome(), newcomers(log, referrals));
        ParticipantKind kind = log.then().participantKind();
        List<PhaseId> phases =
                tour.phases().stream().filter(log.given().phases()::contains).toList();
        Standings standings = new Standings(unit, tour, log.person(), log.held().on());
        standings.after(
                log.held().outcome(),
                log.then().declinedUntil(),
                kind == null ? ParticipantKind.ONGOING : kind,
                phases);
        standings.gently(log.then().gentleContact());
        VisitMemory.end(unit, id);
    }

    private static Acquaintance met(Tour tour, VisitLog log) {
        return new Acquaintance(
                tour.host(), log.person(), Acquaintance.FROM_CONVERSATION, log.held().on(), null);
    }

    /// The referrals of a conversation; people nobody had heard of are made on the way.
    private static List<NewReferral> referrals(Unit unit, VisitLog log) {
        List<NewReferral> referrals = new ArrayList<>();
        List<Map<String, @Nullable Object>> newcomers = new ArrayList<>();
        for (VisitLog.Tip tip : log.given().referrals()) {
            PersonId receiver = tip.person();
            if (receiver == null) {
                receiver = new PersonId(Ids.PERSON.next());
                newcomers.add(newcomer(receiver, tip));
            }
            referrals.add(
                    new NewReferral(
                            Ids.REFERRAL.next(),
                            log.person(),
                            receiver,
                            tip.competence(),
                            log.held().on(),
                            Typed.text(tip.reason()),
                            Boolean.TRUE.equals(tip.mayMentionName()),
                            referrals.size()));
        }
        unit.run(CREATE_PEOPLE, Map.of("people", newcomers));
        return referrals;
    }

    private static List<PersonId> newcomers(VisitLog log, List<NewReferral> referrals) {
        return referrals.stream()
                .filter(referral ->
                        log.given().referrals().get(referral.position()).person() == null)
                .map(NewReferral::receiver)
                .toList();
    }

    private static Map<String, @Nullable Object> newcomer(PersonId id, VisitLog.Tip tip) {
        String name = requireNonNull(Typed.line(tip.newcomer().newPersonName()));
        PersonKind kind = tip.newcomer().newPersonKind();
        return Parameters.of(
                "id", id,
                "organisation", tip.newcomer().newPersonOrganisation(),
                "properties",
                        Parameters.of(
                                "name", name,
                                "sortKey", SortKey.of(name),
                                "kind", (kind == null ? PersonKind.UNKNOWN : kind).name(),
                                "title", Typed.line(tip.newcomer().newPersonTitle()),
                                "email", Typed.line(tip.newcomer().newPersonEmail()),
                                "phone", Typed.line(tip.newcomer().newPersonPhone()),
                                "source", Acquaintance.FROM_REFERRAL));
    }
}
