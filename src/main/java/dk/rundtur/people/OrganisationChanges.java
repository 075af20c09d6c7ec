package dk.rundtur.people;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Writes organisations, and which are part of which.
@Component
class OrganisationChanges {

    private static final Statement CREATE = Statement.named("people/organisation-create");
    private static final Statement UPDATE = Statement.named("people/organisation-update");
    private static final Statement SET_PARENT = Statement.named("people/organisation-parent-set");

    /// What a new organisation is like.
    record New(String name, @Nullable String kind, @Nullable OrganisationId parent) {}

    /// What an organisation becomes; parts that were left out stay.
    record Change(
            OrganisationId id,
            @Nullable Integer version,
            ArgumentValue<String> name,
            ArgumentValue<String> kind,
            ArgumentValue<OrganisationId> parent) {}

    private final Graph graph;

    OrganisationChanges(Graph graph) {
        this.graph = graph;
    }

    Outcome<Organisation> create(New organisation) {
        Check check = new Check();
        String name = check.name("name", organisation.name());
        String kind = check.line("kind", organisation.kind());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            if (organisation.parent() != null
                    && !Organisations.exists(unit, organisation.parent())) {
                return Outcome.refused(Problem.at("parent", ProblemCode.UNKNOWN_ORGANISATION));
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
            return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_ORGANISATION));
        }
        if (!row.get().flag("fresh")) {
            return Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
        }
        if (!change.parent().isOmitted()) {
            OrganisationId parent = change.parent().value();
            if (parent != null && !Organisations.exists(unit, parent)) {
                return Outcome.refused(Problem.at("parent", ProblemCode.UNKNOWN_ORGANISATION));
            }
            var set = Parameters.of("id", change.id(), "parent", parent);
            if (unit.list(SET_PARENT, set, found -> found.flag("circle")).getFirst()) {
                return Outcome.refused(Problem.at("parent", ProblemCode.CIRCLE));
            }
        }
        return Outcome.done(Organisations.organisation(row.get()));
    }
}
