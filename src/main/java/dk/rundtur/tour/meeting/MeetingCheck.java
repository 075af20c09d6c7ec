package dk.rundtur.tour.meeting;

import dk.rundtur.graph.Parameters;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.Mentioned;
import dk.rundtur.tour.Tour;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Looks at what somebody wants to plan, all of it at once.
final class MeetingCheck {

    private static final int MOST_COMPETENCES = 20;
    private static final int LONGEST_ROUTE = 6;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final Check check;
    private final Tour tour;
    private final PersonId person;
    private final MeetingDraft plan;

    MeetingCheck(Check check, Tour tour, PersonId person, MeetingDraft plan) {
        this.check = check;
        this.tour = tour;
        this.person = person;
        this.plan = plan;
    }

    /// Notes what is wrong.
    ///
    /// @param dayBefore the day it was planned for until now; null when it is new
    void run(Mentioned known, @Nullable LocalDate dayBefore, LocalDate today) {
        known.person(check, "person", person);
        check.require(!tour.team().contains(person), "person", ProblemCode.SELF_PLAN);
        day(dayBefore, today);
        boolean leaderGoes = plan.manner().goes() == Goer.LEADER;
        check.require(leaderGoes || tour.coDriver() != null, "goes", ProblemCode.NO_CO_DRIVER);
        what(known);
        way(known);
    }

    private void day(@Nullable LocalDate dayBefore, LocalDate today) {
        LocalDate on = plan.when().on();
        String time = plan.when().time();
        check.require(time == null || TIME.matcher(time).matches(), "time", ProblemCode.NOT_A_TIME);
        check.between("minutes", plan.when().minutes(), 5, 24 * 60);
        if (on == null) {
            check.require(time == null, "time", ProblemCode.TIME_WITHOUT_DAY);
            check.require(!plan.manner().agreed(), "agreed", ProblemCode.AGREED_WITHOUT_DAY);
        } else if (!on.equals(dayBefore)) {
            tour.checkStarted(check, on);
            check.require(!on.isBefore(today), "on", ProblemCode.PAST_DATE);
        }
    }

    private void what(Mentioned known) {
        List<CompetenceId> competences = plan.aim().competences();
        check.require(
                competences.size() <= MOST_COMPETENCES,
                "competences",
                ProblemCode.TOO_MANY,
                MOST_COMPETENCES);
        for (int i = 0; i < competences.size(); i++) {
            known.competence(check, "competences." + i, competences.get(i));
        }
        PhaseId phase = plan.aim().phase();
        check.require(
                phase == null || tour.phases().contains(phase), "phase", ProblemCode.UNKNOWN_PHASE);
        String corner = plan.aim().corner();
        check.require(
                corner == null || known.corners().contains(corner),
                "corner",
                ProblemCode.UNKNOWN_CORNER);
    }

    private void way(Mentioned known) {
        List<PersonId> route = plan.way().route();
        check.require(route.size() <= LONGEST_ROUTE, "route", ProblemCode.TOO_MANY, LONGEST_ROUTE);
        for (int i = 0; i < route.size(); i++) {
            known.person(check, "route." + i, route.get(i));
        }
        known.person(check, "introducer", plan.way().introducer());
        check.require(
                !Objects.equals(plan.way().introducer(), person),
                "introducer",
                ProblemCode.SELF_INTRODUCTION);
    }

    /// What is written on the planned conversation itself.
    Map<String, @Nullable Object> properties() {
        return Parameters.of(
                "on", plan.when().on(),
                "time", plan.when().time(),
                "minutes", plan.when().minutes(),
                "place", check.line("place", plan.when().place()),
                "channel", plan.manner().channel().name(),
                "goes", plan.manner().goes().name(),
                "agreed", plan.manner().agreed(),
                "reason", check.text("reason", plan.aim().reason()));
    }
}
