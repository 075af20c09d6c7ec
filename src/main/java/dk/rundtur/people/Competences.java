package dk.rundtur.people;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Listing;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What people can bring, and the corners of the diamond it lies in.
@Component
public class Competences {

    private static final Listing COMPETENCES = Listing.named("people/competences");
    private static final Statement BY_IDS = Statement.named("people/competences-by-ids");
    private static final Statement CORNERS = Statement.named("people/corners");
    private static final Statement CORNERS_BY_IDS = Statement.named("people/corners-by-ids");
    private static final Statement CORNERS_OF = Statement.named("people/corners-of-competences");
    private static final Statement BROADER = Statement.named("people/broader-competences");
    private static final Statement HOLDERS = Statement.named("people/holders-of-competences");
    private static final Statement HOLDER_COUNTS = Statement.named("people/holder-counts");
    private static final Statement CREATE = Statement.named("people/competence-create");
    private static final Statement UPDATE_CORNER = Statement.named("people/corner-update");

    /// What a new competence is like.
    record New(
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String corner,
            @Nullable String broader,
            @Nullable String uri) {}

    /// What a corner becomes; parts that are null stay.
    record CornerChange(
            String id,
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String questionDa,
            @Nullable String questionEn) {}

    private final Graph graph;

    Competences(Graph graph) {
        this.graph = graph;
    }

    Page<Competence> page(PageRequest page, @Nullable String text, @Nullable String corner) {
        return COMPETENCES.page(
                graph, page, text, Parameters.of("corner", corner), Competences::competence);
    }

    /// Those of the competences that exist, by id.
    public Map<String, Competence> byId(Collection<String> ids) {
        return graph.read(unit -> byId(unit, ids));
    }

    /// Those of the competences that exist, by id, within a transaction.
    public static Map<String, Competence> byId(Unit unit, Collection<String> ids) {
        return unit.list(BY_IDS, Map.of("ids", List.copyOf(ids)), Competences::competence).stream()
                .collect(toMap(Competence::id, Function.identity()));
    }

    /// The corners of the diamond in their order.
    public List<Corner> corners() {
        return graph.list(CORNERS, Map.of(), Competences::corner);
    }

    /// Those of the corners that exist, by id.
    public Map<String, Corner> corners(Collection<String> ids) {
        return graph
                .list(CORNERS_BY_IDS, Map.of("ids", List.copyOf(ids)), Competences::corner)
                .stream()
                .collect(toMap(Corner::id, Function.identity()));
    }

    Map<String, Corner> cornersOf(Collection<String> competences) {
        return firstById(CORNERS_OF, competences, Competences::corner);
    }

    Map<String, Competence> broader(Collection<String> competences) {
        return firstById(BROADER, competences, Competences::competence);
    }

    Map<Nested, Page<Person>> holders(Collection<Nested> wanted) {
        return Nested.answer(graph, wanted, HOLDERS, HOLDER_COUNTS, People::person);
    }

    Outcome<Competence> create(New competence) {
        Check check = new Check();
        String danish = check.line("nameDa", competence.nameDa());
        String english = check.line("nameEn", competence.nameEn());
        String uri = check.line("uri", competence.uri());
        check.require(danish != null || english != null, "nameDa", "ONE_NAME_NEEDED");
        String sorted = danish != null ? danish : english;
        if (sorted == null || !check.passed()) {
            return Outcome.refused(check.problems());
        }
        var properties =
                Parameters.of(
                        "nameDa", danish,
                        "nameEn", english,
                        "sortKey", SortKey.of(sorted),
                        "uri", uri);
        return graph.change(unit -> create(unit, competence, properties));
    }

    private static Outcome<Competence> create(
            Unit unit, New competence, Map<String, @Nullable Object> properties) {
        String corner = competence.corner();
        if (corner != null && missing(unit, CORNERS_BY_IDS, corner)) {
            return Outcome.refused(Problem.at("corner", "UNKNOWN_CORNER"));
        }
        String broader = competence.broader();
        if (broader != null && missing(unit, BY_IDS, broader)) {
            return Outcome.refused(Problem.at("broader", "UNKNOWN_COMPETENCE"));
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
                        .orElseGet(() -> Outcome.refused(Problem.at("id", "UNKNOWN_CORNER"))));
    }

    private static boolean missing(Unit unit, Statement byIds, String id) {
        return unit.find(byIds, Map.of("ids", List.of(id)), row -> row).isEmpty();
    }

    private <T> Map<String, T> firstById(
            Statement statement, Collection<String> ids, Function<Row, T> mapping) {
        return graph.list(statement, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(toMap(row -> row.text("id"), mapping, (first, second) -> first));
    }

    private static Competence competence(Row row) {
        return Competence.from(row.row("competence"));
    }

    private static Corner corner(Row row) {
        return Corner.from(row.row("corner"));
    }
}
