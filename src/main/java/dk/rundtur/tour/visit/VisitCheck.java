package dk.rundtur.tour.visit;

import dk.rundtur.graph.Parameters;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.Typed;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Looks at what somebody wants to write down of a conversation, all of it at once.
final class VisitCheck {

    /// The most referrals one conversation gives.
    private static final int MOST_REFERRALS = 20;

    /// The most answers about motivation.
    private static final int MOST_ANSWERS = 20;

    /// The most one person offers.
    private static final int MOST_OFFERS = 100;

    private final Check check;
    private final VisitLog log;
    private final Tour tour;
    private final Mentioned known;
    private final Map<String, @Nullable Object> properties;

    VisitCheck(Check check, VisitLog log, Tour tour, Mentioned known, LocalDate today) {
        this.check = check;
        this.log = log;
        this.tour = tour;
        this.known = known;
        known.person(check, "person", log.person());
        check.require(!log.person().equals(tour.host()), "person", ProblemCode.SELF_VISIT);
        tour.checkDay(check, log.held().on(), today);
        this.properties = texts();
        checkNextStep();
        checkMotivation();
        checkDecline();
        checkOffers();
        checkPhases();
        checkReferrals();
        check.require(
                log.then().participantKind() == null || log.held().outcome() == VisitOutcome.JOINS,
                "participantKind",
                ProblemCode.ONLY_WHEN_JOINING);
    }

    List<Problem> problems() {
        return check.problems();
    }

    /// What is written on the conversation itself.
    Map<String, @Nullable Object> properties() {
        return properties;
    }

    private Map<String, @Nullable Object> texts() {
        MotivationStatus status = log.why().motivationStatus();
        return Parameters.of(
                "on", log.held().on(),
                "channel", log.held().channel().name(),
                "outcome", log.held().outcome().name(),
                "motivation", check.text("motivation", log.why().motivation()),
                "motivationStatus", status == null ? null : status.name(),
                "questions",
                        log.why().motivationAnswers().stream()
                                .map(MotivationAnswer::question)
                                .toList(),
                "answers",
                        log.why().motivationAnswers().stream()
                                .map(answer -> Typed.text(answer.answer()))
                                .toList(),
                "declinedUntil", log.then().declinedUntil(),
                "gentleContact", log.then().gentleContact(),
                "note", check.text("note", log.notes().note()),
                "nextStep", check.text("nextStep", log.notes().nextStep()),
                "nextStepOn", log.notes().nextStepOn(),
                "phases", tour.phases().stream().filter(log.given().phases()::contains).toList());
    }

    private void checkNextStep() {
        LocalDate next = log.notes().nextStepOn();
        check.require(
                next == null || !next.isBefore(log.held().on()),
                "nextStepOn",
                ProblemCode.BEFORE_VISIT);
    }

    private void checkMotivation() {
        List<MotivationAnswer> answers = log.why().motivationAnswers();
        check.require(
                answers.size() <= MOST_ANSWERS,
                "motivationAnswers",
                ProblemCode.TOO_MANY,
                MOST_ANSWERS);
        for (int i = 0; i < Math.min(answers.size(), MOST_ANSWERS); i++) {
            check.text("motivationAnswers." + i + ".question", answers.get(i).question());
            check.text("motivationAnswers." + i + ".answer", answers.get(i).answer());
        }
    }

    private void checkDecline() {
        LocalDate until = log.then().declinedUntil();
        boolean declined = log.held().outcome() == VisitOutcome.DECLINED;
        check.require(until == null || declined, "declinedUntil", ProblemCode.ONLY_WHEN_DECLINED);
        check.require(
                until == null || until.isAfter(log.held().on()),
                "declinedUntil",
                ProblemCode.UNTIL_BEFORE_VISIT);
    }

    private void checkOffers() {
        List<CompetenceId> offers = log.given().offers();
        check.require(offers.size() <= MOST_OFFERS, "offers", ProblemCode.TOO_MANY, MOST_OFFERS);
        check.require(
                offers.isEmpty() || log.held().outcome() != VisitOutcome.NOT_REACHED,
                "offers",
                ProblemCode.NOBODY_REACHED);
        for (int i = 0; i < offers.size(); i++) {
            known.competence(check, "offers." + i, offers.get(i));
        }
    }

    private void checkPhases() {
        List<PhaseId> phases = log.given().phases();
        for (int i = 0; i < phases.size(); i++) {
            check.require(
                    tour.phases().contains(phases.get(i)),
                    "phases." + i,
                    ProblemCode.UNKNOWN_PHASE);
        }
    }

    private void checkReferrals() {
        List<VisitLog.Tip> tips = log.given().referrals();
        check.require(
                tips.size() <= MOST_REFERRALS, "referrals", ProblemCode.TOO_MANY, MOST_REFERRALS);
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < Math.min(tips.size(), MOST_REFERRALS); i++) {
            checkReferral("referrals." + i + ".", tips.get(i), seen);
        }
    }

    private void checkReferral(String path, VisitLog.Tip tip, Set<Object> seen) {
        if (tip.person() == null) {
            checkNewPerson(path, tip, seen);
        } else {
            checkPerson(path, tip, tip.person(), seen);
        }
        known.competenceOfAnother(check, path + "competence", tip.competence());
        check.text(path + "reason", tip.reason());
    }

    private void checkPerson(String path, VisitLog.Tip tip, PersonId person, Set<Object> seen) {
        String name = tip.newcomer().newPersonName();
        check.require(
                name == null || name.isBlank(),
                path + "newPersonName",
                ProblemCode.PERSON_OR_NEW_NAME);
        known.person(check, path + "person", person);
        check.require(!person.equals(log.person()), path + "person", ProblemCode.SELF_REFERRAL);
        check.require(seen.add(person), path + "person", ProblemCode.REFERRED_TWICE);
    }

    private void checkNewPerson(String path, VisitLog.Tip tip, Set<Object> seen) {
        if (tip.newcomer().newPersonName() == null) {
            check.require(false, path + "person", ProblemCode.PERSON_OR_NEW_NAME);
            return;
        }
        String name = check.name(path + "newPersonName", tip.newcomer().newPersonName());
        String title = check.line(path + "newPersonTitle", tip.newcomer().newPersonTitle());
        known.organisation(
                check, path + "newPersonOrganisation", tip.newcomer().newPersonOrganisation());
        check.mail(path + "newPersonEmail", tip.newcomer().newPersonEmail());
        check.line(path + "newPersonPhone", tip.newcomer().newPersonPhone());
        check.require(
                name.isEmpty()
                        || seen.add(
                                new Newcomer(name, title, tip.newcomer().newPersonOrganisation())),
                path + "newPersonName",
                ProblemCode.REFERRED_TWICE);
    }

    /// What tells one new person from another; two of the same name may work in two places.
    private record Newcomer(
            String name, @Nullable String title, @Nullable OrganisationId organisation) {

        Newcomer {
            name = name.toLowerCase(Locale.ROOT);
        }
    }
}
