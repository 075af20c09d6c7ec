package dk.rundtur.people;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes competences, and names their corners.
@Component
class CompetenceChanges {

    private static final Statement BY_IDS = Statement.named("people/competences-by-ids");
    private static final Statement CORNERS_BY_IDS = Statement.named("people/corners-by-ids");
    private static final Statement CREATE = Statement.named("people/competence-create");
    private static final Statement UPDATE_CORNER = Statement.named("people/corner-update");

    /// What a new competence is like.
    record New(
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String corner,
            @Nullable CompetenceId broader,
            @Nullable String uri,
            @Nullable Boolean sensitive) {}

    /// What a corner becomes; parts that are null stay.
    record CornerChange(
            String id,
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String questionDa,
            @Nullable String questionEn) {}

    private final Graph graph;

    CompetenceChanges(Graph graph) {
        this.graph = graph;
    }

    Outcome<Competence> create(New competence) {
        Check check = new Check();
        String danish = check.line("nameDa", competence.nameDa());
        String english = check.line("nameEn", competence.nameEn());
        String uri = check.line("uri", competence.uri());
        check.require(danish != null || english != null, "nameDa", ProblemCode.ONE_NAME_NEEDED);
        String sorted = danish != null ? danish : english;
        if (sorted == null || !check.passed()) {
            return Outcome.refused(check.problems());
        }
        var properties =
                Parameters.of(
                        "nameDa", danish,
                        "nameEn", english,
                        "sortKey", SortKey.of(sorted),
                        "uri", uri,
                        "sensitive", Boolean.TRUE.equals(competence.sensitive()) ? true : null);
        return graph.change(unit -> create(unit, competence, properties));
    }

    private static Outcome<Competence> create(
            Unit unit, New competence, Map<String, @Nullable Object> properties) {
        String corner = competence.corner();
        if (corner != null && missing(unit, CORNERS_BY_IDS, corner)) {
            return Outcome.refused(Problem.at("corner", ProblemCode.UNKNOWN_CORNER));
        }
        CompetenceId broader = competence.broader();
        if (broader != null && missing(unit, BY_IDS, broader)) {
            return Outcome.refused(Problem.at("broader", ProblemCode.UNKNOWN_COMPETENCE));
        }
        var parameters =
                Parameters.of(
                        "id", Ids.COMPETENCE.next(),
                        "corner", corner,
                        "broader", broader,
                        "properties", properties);
        return Outcome.done(unit.list(CREATE, parameters, Competences::competence).getFirst());
    }

    Outcome<Corner> updateCorner(CornerChange change) {
        Check check = new Check();
        Map<String, Object> properties = new HashMap<>();
        if (change.nameDa() != null) {
            properties.put("nameDa", check.name("nameDa", change.nameDa()));
        }
        if (change.nameEn() != null) {
            properties.put("nameEn", check.name("nameEn", change.nameEn()));
        }
        if (change.questionDa() != null) {
            properties.put("questionDa", check.name("questionDa", change.questionDa()));
        }
        if (change.questionEn() != null) {
            properties.put("questionEn", check.name("questionEn", change.questionEn()));
        }
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit ->
                unit.find(
                                UPDATE_CORNER,
                                Map.of("id", change.id(), "properties", properties),
                                Competences::corner)
                        .map(Outcome::done)
                        .orElseGet(() ->
                                Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_CORNER))));
    }

    private static boolean missing(Unit unit, Statement byIds, Object id) {
        return unit.find(byIds, Map.of("ids", List.of(id)), row -> row).isEmpty();
    }
}
