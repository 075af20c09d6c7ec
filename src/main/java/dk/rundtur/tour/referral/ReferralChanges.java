package dk.rundtur.tour.referral;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.VisitId;
import dk.rundtur.live.NewsKind;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.Acquaintance;
import dk.rundtur.tour.ChangeWords;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.Tour.Happened;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.Standings;
import dk.rundtur.web.Check;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes down who pointed to whom, and how far each referral has come.
@Component
public class ReferralChanges {

    private static final Statement CLAIM = Statement.named("tour/referral/referral-claim");
    private static final Statement WRITE = Statement.named("tour/referral/referrals-write");
    private static final Statement MOVE = Statement.named("tour/referral/referral-move");

    private final Graph graph;
    private final Clock clock;

    ReferralChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Logs a referral that came outside a conversation.
    public Outcome<Referral> log(ReferralLog log, Viewer viewer) {
        return graph.change(unit ->
                Tour.on(
                        unit,
                        log.network(),
                        viewer,
                        tour -> log(unit, tour, log, viewer),
                        ReferralChanges::news));
    }

    private static Optional<Happened> news(Referral referral) {
        return Optional.of(new Happened(NewsKind.REFERRAL, referral.receiver()));
    }

    private Outcome<Referral> log(Unit unit, Tour tour, ReferralLog log, Viewer viewer) {
        Check check = new Check();
        String id = Ids.REFERRAL.next();
        String key =
                IdempotencyKey.of(log.idempotencyKey()).under(check, log.network(), viewer, id);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        String claimed =
                unit.list(CLAIM, Map.of("key", key, "id", id), row -> row.text("id")).getFirst();
        if (claimed.equals(id)) {
            String reason = check(check, log, tour, log.mentioned(unit));
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
            write(unit, tour, null, List.of(referral(id, log, reason)));
        }
        return find(unit, claimed, viewer)
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(Problem.at("receiver", ProblemCode.SELF_REFERRAL)));
    }

    private @Nullable String check(Check check, ReferralLog log, Tour tour, Mentioned known) {
        known.person(check, "giver", log.giver());
        known.person(check, "receiver", log.receiver());
        known.competenceOfAnother(check, "competence", log.competence());
        check.require(!log.giver().equals(log.receiver()), "receiver", ProblemCode.SELF_REFERRAL);
        tour.checkDay(check, log.on(), LocalDate.now(clock));
        return check.text("reason", log.reason());
    }

    private static NewReferral referral(String id, ReferralLog log, @Nullable String reason) {
        return new NewReferral(
                id,
                log.giver(),
                log.receiver(),
                log.competence(),
                log.on(),
                reason,
                Boolean.TRUE.equals(log.mayMentionName()),
                0);
    }

    /// Writes referrals and the ties they show.
    ///
    /// @param visit the conversation that gave them, if one did
    public static void write(
            Unit unit, Tour tour, @Nullable VisitId visit, List<NewReferral> referrals) {
        unit.run(
                WRITE,
                Parameters.of(
                        "network", tour.network(),
                        "visit", visit,
                        "referrals", referrals.stream().map(NewReferral::parameters).toList()));
        Acquaintance.note(
                unit, referrals.stream().map(NewReferral::acquaintance).toList(), tour.now());
    }

    /// Moves a referral to another status; saying twice what it is already changes nothing.
    public Outcome<Referral> move(ReferralMove move, Viewer viewer) {
        return graph.change(unit -> {
            Referral seen =
                    Referrals.visible(unit, List.of(move.referral()), viewer).get(move.referral());
            return seen == null
                    ? Outcome.refused(Problem.at("referral", ProblemCode.UNKNOWN_REFERRAL))
                    : Tour.on(
                            unit,
                            seen.network(),
                            viewer,
                            tour -> move(unit, tour, move, viewer),
                            ReferralChanges::news);
        });
    }

    /// Reads the referral anew, for it may have moved before the tour was opened.
    private Outcome<Referral> move(Unit unit, Tour tour, ReferralMove move, Viewer viewer) {
        Referral referral = get(unit, move.referral(), viewer);
        ReferralStatus before = referral.status();
        ReferralStatus after = move.status();
        if (before == after) {
            return Outcome.done(referral);
        }
        if (move.version() != null && move.version() != referral.version()) {
            return Outcome.refused(
                    Problem.at(
                            "version",
                            ProblemCode.REFERRAL_MOVED,
                            before.word(),
                            ChangeWords.of(referral.moved(), clock)));
        }
        if (!before.mayBecome(after)) {
            return Outcome.refused(
                    Problem.at(
                            "status",
                            ProblemCode.STATUS_CANNOT_FOLLOW,
                            before.word(),
                            after.word()));
        }
        unit.run(
                MOVE,
                Parameters.of(
                        "id", referral.id(),
                        "status", after.name(),
                        "at", tour.now(),
                        "by", tour.viewerName()));
        new Standings(unit, tour, referral.receiver(), LocalDate.now(clock)).after(before, after);
        return Outcome.done(get(unit, referral.id(), viewer));
    }

    private static Referral get(Unit unit, String id, Viewer viewer) {
        return find(unit, id, viewer).orElseThrow();
    }

    /// The referral; empty where giver and receiver have become one person since.
    private static Optional<Referral> find(Unit unit, String id, Viewer viewer) {
        return Optional.ofNullable(Referrals.visible(unit, List.of(id), viewer).get(id));
    }
}
