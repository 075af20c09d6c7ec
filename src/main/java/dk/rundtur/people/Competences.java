package dk.rundtur.people;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Listing;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What people can bring, and the corners of the diamond it lies in.
@Component
public class Competences {

    private static final Listing COMPETENCES =
            Listing.named(
                    "people/competences",
                    "people/competences-count",
                    "people/competences-search",
                    "people/competences-search-count",
                    "nameDa",
                    "nameEn");
    private static final Statement BY_IDS = Statement.named("people/competences-by-ids");
    private static final Statement CORNERS = Statement.named("people/corners");
    private static final Statement CORNERS_BY_IDS = Statement.named("people/corners-by-ids");
    private static final Statement CORNERS_OF = Statement.named("people/corners-of-competences");
    private static final Statement BROADER = Statement.named("people/broader-competences");
    private static final Statement HOLDERS = Statement.named("people/holders-of-competences");
    private static final Statement HOLDER_COUNTS = Statement.named("people/holder-counts");
    private final Graph graph;

    Competences(Graph graph) {
        this.graph = graph;
    }

    Page<Competence> page(PageRequest page, @Nullable String text, @Nullable String corner) {
        return COMPETENCES.page(
                graph, page, text, Parameters.of("corner", corner), Competences::competence);
    }

    /// The competences that exist, by id.
    public Map<CompetenceId, Competence> byId(Collection<CompetenceId> ids) {
        return graph.read(unit -> byId(unit, ids));
    }

    /// The competences that exist, by id, within a transaction.
    public static Map<CompetenceId, Competence> byId(Unit unit, Collection<CompetenceId> ids) {
        return unit.list(BY_IDS, Map.of("ids", List.copyOf(ids)), Competences::competence).stream()
                .collect(toMap(Competence::id, Function.identity()));
    }

    /// The corners of the diamond in their order.
    public List<Corner> corners() {
        return graph.list(CORNERS, Map.of(), Competences::corner);
    }

    /// The corners that exist, by id.
    public Map<String, Corner> corners(Collection<String> ids) {
        return graph
                .list(CORNERS_BY_IDS, Map.of("ids", List.copyOf(ids)), Competences::corner)
                .stream()
                .collect(toMap(Corner::id, Function.identity()));
    }

    Map<CompetenceId, Corner> cornersOf(Collection<CompetenceId> competences) {
        return firstById(CORNERS_OF, competences, Competences::corner);
    }

    Map<CompetenceId, Competence> broader(Collection<CompetenceId> competences) {
        return firstById(BROADER, competences, Competences::competence);
    }

    Map<Nested<CompetenceId>, Page<Person>> holders(Collection<Nested<CompetenceId>> wanted) {
        return Nested.answer(graph, wanted, HOLDERS, HOLDER_COUNTS, People::person);
    }

    private <T> Map<CompetenceId, T> firstById(
            Statement statement, Collection<CompetenceId> ids, Function<Row, T> mapping) {
        return graph.list(statement, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.id("id", CompetenceId::new),
                                mapping,
                                (first, second) -> first));
    }

    static Competence competence(Row row) {
        return Competence.from(row.row("competence"));
    }

    static Corner corner(Row row) {
        return Corner.from(row.row("corner"));
    }
}
