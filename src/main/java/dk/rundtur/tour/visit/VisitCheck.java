package dk.rundtur.tour.visit;

import dk.rundtur.graph.Parameters;
import dk.rundtur.id.PersonId;
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
        tour.checkDay(check, log.on(), today);
        this.properties = texts();
        checkNextStep();
        checkMotivation();
        checkDecline();
        checkOffers();
        checkPhases();
        checkReferrals();
        check.require(
                log.participantKind() == null || log.outcome() == VisitOutcome.JOINS,
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
        MotivationStatus status = log.motivationStatus();
        return Parameters.of(
                "on", log.on(),
                "channel", log.channel().name(),
                "outcome", log.outcome().name(),
                "motivation", check.text("motivation", log.motivation()),
                "motivationStatus", status == null ? null : status.name(),
                "questions", log.answers().stream().map(MotivationAnswer::question).toList(),
                "answers",
                        log.answers().stream().map(answer -> Typed.text(answer.answer())).toList(),
                "declinedUntil", log.declinedUntil(),
                "note", check.text("note", log.note()),
                "nextStep", check.text("nextStep", log.nextStep()),
                "nextStepOn", log.nextStepOn(),
                "phases", tour.phases().stream().filter(log.wantedPhases()::contains).toList());
    }

    private void checkNextStep() {
        LocalDate next = log.nextStepOn();
        check.require(
                next == null || !next.isBefore(log.on()), "nextStepOn", ProblemCode.BEFORE_VISIT);
    }

    private void checkMotivation() {
        List<MotivationAnswer> answers = log.answers();
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
        LocalDate until = log.declinedUntil();
        boolean declined = log.outcome() == VisitOutcome.DECLINED;
        check.require(until == null || declined, "declinedUntil", ProblemCode.ONLY_WHEN_DECLINED);
        check.require(
                until == null || until.isAfter(log.on()),
                "declinedUntil",
                ProblemCode.UNTIL_BEFORE_VISIT);
    }

    private void checkOffers() {
        List<String> offers = log.offered();
        check.require(offers.size() <= MOST_OFFERS, "offers", ProblemCode.TOO_MANY, MOST_OFFERS);
        check.require(
                offers.isEmpty() || log.outcome() != VisitOutcome.NOT_REACHED,
                "offers",
                ProblemCode.NOBODY_REACHED);
        for (int i = 0; i < offers.size(); i++) {
            known.competence(check, "offers." + i, offers.get(i));
        }
    }

    private void checkPhases() {
        List<String> phases = log.wantedPhases();
        for (int i = 0; i < phases.size(); i++) {
            check.require(
                    tour.phases().contains(phases.get(i)),
                    "phases." + i,
                    ProblemCode.UNKNOWN_PHASE);
        }
    }

    private void checkReferrals() {
        List<VisitLog.Tip> tips = log.tips();
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
        known.competence(check, path + "competence", tip.competence());
        check.text(path + "reason", tip.reason());
    }

    private void checkPerson(String path, VisitLog.Tip tip, PersonId person, Set<Object> seen) {
        String name = tip.newPersonName();
        check.require(
                name == null || name.isBlank(),
                path + "newPersonName",
                ProblemCode.PERSON_OR_NEW_NAME);
        known.person(check, path + "person", person);
        check.require(!person.equals(log.person()), path + "person", ProblemCode.SELF_REFERRAL);
        check.require(seen.add(person), path + "person", ProblemCode.REFERRED_TWICE);
    }

    private void checkNewPerson(String path, VisitLog.Tip tip, Set<Object> seen) {
        if (tip.newPersonName() == null) {
            check.require(false, path + "person", ProblemCode.PERSON_OR_NEW_NAME);
            return;
        }
        String name = check.name(path + "newPersonName", tip.newPersonName());
        String title = check.line(path + "newPersonTitle", tip.newPersonTitle());
        known.organisation(check, path + "newPersonOrganisation", tip.newPersonOrganisation());
        check.mail(path + "newPersonEmail", tip.newPersonEmail());
        check.line(path + "newPersonPhone", tip.newPersonPhone());
        check.require(
                name.isEmpty() || seen.add(new Newcomer(name, title, tip.newPersonOrganisation())),
                path + "newPersonName",
                ProblemCode.REFERRED_TWICE);
    }

    /// What tells one new person from another; two of the same name may work in two places.
    private record Newcomer(String name, @Nullable String title, @Nullable String organisation) {

        Newcomer {
            name = name.toLowerCase(Locale.ROOT);
        }
    }
}
