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
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where people work or belong.
@Component
class Organisations {

    private static final Listing ORGANISATIONS = Listing.named("people/organisations");
    private static final Statement BY_IDS = Statement.named("people/organisations-by-ids");
    private static final Statement PARENTS = Statement.named("people/parents-of-organisations");
    private static final Statement PEOPLE = Statement.named("people/people-of-organisations");
    private static final Statement PEOPLE_COUNTS =
            Statement.named("people/people-counts-of-organisations");
    private static final Statement CREATE = Statement.named("people/organisation-create");
    private static final Statement UPDATE = Statement.named("people/organisation-update");
    private static final Statement SET_PARENT = Statement.named("people/organisation-parent-set");

    /// What a new organisation is like.
    record New(String name, @Nullable String kind, @Nullable String parent) {}

    /// What an organisation becomes; parts that were left out stay.
    record Change(
            String id,
            @Nullable Integer version,
            ArgumentValue<String> name,
            ArgumentValue<String> kind,
            ArgumentValue<String> parent) {}

    private final Graph graph;

    Organisations(Graph graph) {
        this.graph = graph;
    }

    Page<Organisation> page(PageRequest page, @Nullable String text) {
        return ORGANISATIONS.page(graph, page, text, Parameters.of(), Organisations::organisation);
    }

    Map<String, Organisation> byId(Collection<String> ids) {
        return graph
                .list(BY_IDS, Map.of("ids", List.copyOf(ids)), Organisations::organisation)
                .stream()
                .collect(toMap(Organisation::id, Function.identity()));
    }

    Map<String, Organisation> parents(Collection<String> ids) {
        return graph.list(PARENTS, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.text("id"),
                                Organisations::organisation,
                                (first, second) -> first));
    }

    Map<Nested, Page<Person>> people(Collection<Nested> wanted) {
        return Nested.answer(graph, wanted, PEOPLE, PEOPLE_COUNTS, People::person);
    }

    Outcome<Organisation> create(New organisation) {
        Check check = new Check();
        String name = check.name("name", organisation.name());
        String kind = check.line("kind", organisation.kind());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            if (organisation.parent() != null && !exists(unit, organisation.parent())) {
                return Outcome.refused(Problem.at("parent", "UNKNOWN_ORGANISATION"));
            }
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", Ids.ORGANISATION.next());
            parameters.put("parent", organisation.parent());
            parameters.put(
                    "properties",
                    Parameters.of("name", name, "sortKey", SortKey.of(name), "kind", kind));
            return Outcome.done(
                    unit.list(CREATE, parameters, Organisations::organisation).getFirst());
        });
    }

    Outcome<Organisation> update(Change change) {
        Check check = new Check();
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (!change.name().isOmitted()) {
            String name = check.name("name", change.name().value());
            properties.put("name", name);
            properties.put("sortKey", SortKey.of(name));
        }
        if (!change.kind().isOmitted()) {
            properties.put("kind", check.line("kind", change.kind().value()));
        }
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> update(unit, change, properties));
    }

    private static Outcome<Organisation> update(
            Unit unit, Change change, Map<String, @Nullable Object> properties) {
        Optional<Row> row =
                unit.find(
                        UPDATE,
                        Parameters.of(
                                "id", change.id(),
                                "version", change.version(),
                                "properties", properties),
                        found -> found);
        if (row.isEmpty()) {
            return Outcome.refused(Problem.at("id", "UNKNOWN_ORGANISATION"));
        }
        if (!row.get().flag("fresh")) {
            return Outcome.refused(Problem.at("version", "CHANGED_MEANWHILE"));
        }
        if (!change.parent().isOmitted()) {
            String parent = change.parent().value();
            if (parent != null && !exists(unit, parent)) {
                return Outcome.refused(Problem.at("parent", "UNKNOWN_ORGANISATION"));
            }
            var set = Parameters.of("id", change.id(), "parent", parent);
            if (unit.list(SET_PARENT, set, found -> found.flag("circle")).getFirst()) {
                return Outcome.refused(Problem.at("parent", "CIRCLE"));
            }
        }
        return Outcome.done(organisation(row.get()));
    }

    static boolean exists(Unit unit, String id) {
        return unit.find(BY_IDS, Map.of("ids", List.of(id)), row -> row).isPresent();
    }

    private static Organisation organisation(Row row) {
        return Organisation.from(row.row("organisation"));
    }
}
