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
import dk.rundtur.id.OrganisationId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where people work or belong.
@Component
class Organisations {

    private static final Listing ORGANISATIONS =
            Listing.named(
                    "people/organisations",
                    "people/organisations-count",
                    "people/organisations-search",
                    "people/organisations-search-count",
                    "name",
                    "kind");
    private static final Statement BY_IDS = Statement.named("people/organisations-by-ids");
    private static final Statement PARENTS = Statement.named("people/parents-of-organisations");
    private static final Statement PEOPLE = Statement.named("people/people-of-organisations");
    private static final Statement PEOPLE_COUNTS =
            Statement.named("people/people-counts-of-organisations");
    private final Graph graph;

    Organisations(Graph graph) {
        this.graph = graph;
    }

    Page<Organisation> page(PageRequest page, @Nullable String text) {
        return ORGANISATIONS.page(graph, page, text, Parameters.of(), Organisations::organisation);
    }

    Map<OrganisationId, Organisation> byId(Collection<OrganisationId> ids) {
        return graph
                .list(BY_IDS, Map.of("ids", List.copyOf(ids)), Organisations::organisation)
                .stream()
                .collect(toMap(Organisation::id, Function.identity()));
    }

    Map<OrganisationId, Organisation> parents(Collection<OrganisationId> ids) {
        return graph.list(PARENTS, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.id("id", OrganisationId::new),
                                Organisations::organisation,
                                (first, second) -> first));
    }

    Map<Nested<OrganisationId>, Page<Person>> people(Collection<Nested<OrganisationId>> wanted) {
        return Nested.answer(graph, wanted, PEOPLE, PEOPLE_COUNTS, People::person);
    }

    static boolean exists(Unit unit, OrganisationId id) {
        return unit.find(BY_IDS, Map.of("ids", List.of(id)), row -> row).isPresent();
    }

    static Organisation organisation(Row row) {
        return Organisation.from(row.row("organisation"));
    }
}
