package dk.rundtur.tour;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Who and what of all that somebody mentions there is.
record Known(
        Set<String> people,
        Set<String> competences,
        Set<String> organisations,
        Set<String> corners) {

    private static final Statement KNOWN = Statement.named("tour/known");

    /// Looks up whom and what a conversation mentions.
    static Known in(Unit unit, VisitLog log) {
        List<VisitLog.Tip> tips = log.tips();
        List<String> people = present(tips.stream().map(VisitLog.Tip::person));
        List<String> competences = present(tips.stream().map(VisitLog.Tip::competence));
        people.add(log.person());
        competences.addAll(log.offered());
        return of(
                unit,
                people,
                competences,
                present(tips.stream().map(VisitLog.Tip::newPersonOrganisation)),
                List.of());
    }

    /// Looks up whom and what a planned conversation mentions.
    static Known in(Unit unit, String person, Plan plan) {
        List<String> people = present(Stream.of(plan).map(Plan::introducer));
        people.add(person);
        people.addAll(plan.wantedRoute());
        return of(
                unit,
                people,
                plan.wantedCompetences(),
                List.of(),
                present(Stream.of(plan).map(Plan::corner)));
    }

    /// Looks up whom and what a referral mentions.
    static Known in(Unit unit, ReferralLog log) {
        return of(
                unit,
                List.of(log.giver(), log.receiver()),
                present(Stream.of(log).map(ReferralLog::competence)),
                List.of(),
                List.of());
    }

    private static Known of(
            Unit unit,
            List<String> people,
            List<String> competences,
            List<String> organisations,
            List<String> corners) {
        var mentioned =
                Map.of(
                        "people", people,
                        "competences", competences,
                        "organisations", organisations,
                        "corners", corners);
        return unit.list(KNOWN, mentioned, Known::from).getFirst();
    }

    private static Known from(Row row) {
        return new Known(
                Set.copyOf(row.texts("people")),
                Set.copyOf(row.texts("competences")),
                Set.copyOf(row.texts("organisations")),
                Set.copyOf(row.texts("corners")));
    }

    private static List<String> present(Stream<@Nullable String> ids) {
        return new ArrayList<>(ids.filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }

    void person(Check check, String path, @Nullable String id) {
        check.require(id == null || people.contains(id), path, "UNKNOWN_PERSON");
    }

    void competence(Check check, String path, @Nullable String id) {
        check.require(id == null || competences.contains(id), path, "UNKNOWN_COMPETENCE");
    }

    void organisation(Check check, String path, @Nullable String id) {
        check.require(id == null || organisations.contains(id), path, "UNKNOWN_ORGANISATION");
    }
}
