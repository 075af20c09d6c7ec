package dk.rundtur.people;

import static java.util.Objects.requireNonNull;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Records people and what they hold.
@Component
class PeopleChanges {

    private static final Statement CREATE = Statement.named("people/person-create");
    private static final Statement UPDATE = Statement.named("people/person-update");
    private static final Statement SET_ORGANISATION =
            Statement.named("people/person-organisation-set");
    private static final Statement HOLD = Statement.named("people/competence-hold");
    private static final Statement RELEASE = Statement.named("people/competence-release");

    /// What a new person is like.
    record New(
            String name,
            @Nullable PersonKind kind,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String group,
            @Nullable OrganisationId organisation,
            @Nullable String source) {}

    /// What a person becomes; parts that were left out stay.
    record Change(
            PersonId id,
            @Nullable Integer version,
            ArgumentValue<String> name,
            ArgumentValue<PersonKind> kind,
            ArgumentValue<String> title,
            ArgumentValue<String> email,
            ArgumentValue<String> phone,
            ArgumentValue<String> group,
            ArgumentValue<OrganisationId> organisation) {}

    /// That a person holds a competence.
    record Hold(
            PersonId person,
            CompetenceId competence,
            @Nullable Integer level,
            @Nullable String source) {}

    private final Graph graph;

    PeopleChanges(Graph graph) {
        this.graph = graph;
    }

    /// Makes a person; the same key a second time gives the first.
    Outcome<Person> create(New person, IdempotencyKey chosen, Viewer viewer) {
        Check check = new Check();
        String id = Ids.PERSON.next();
        String key = chosen.under(check, viewer, id);
        String name = check.name("name", person.name());
        var properties =
                Parameters.of(
                        "name", name,
                        "sortKey", SortKey.of(name),
                        "kind", (person.kind() == null ? PersonKind.UNKNOWN : person.kind()).name(),
                        "title", check.line("title", person.title()),
                        "email", check.mail("email", person.email()),
                        "phone", check.line("phone", person.phone()),
                        "group", check.line("group", person.group()),
                        "source", check.line("source", person.source()));
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            OrganisationId organisation = person.organisation();
            if (organisation != null && !Organisations.exists(unit, organisation)) {
                return Outcome.refused(
                        Problem.at("organisation", ProblemCode.UNKNOWN_ORGANISATION));
            }
            var parameters =
                    Parameters.of(
                            "key", key,
                            "id", id,
                            "properties", properties,
                            "organisation", organisation);
            return Outcome.done(unit.list(CREATE, parameters, People::person).getFirst());
        });
    }

    Outcome<Person> update(Change change) {
        Check check = new Check();
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (!change.name().isOmitted()) {
            String name = check.name("name", change.name().value());
            properties.put("name", name);
            properties.put("sortKey", SortKey.of(name));
        }
        if (!change.kind().isOmitted()) {
            PersonKind kind = change.kind().value();
            check.require(kind != null, "kind", ProblemCode.REQUIRED);
            properties.put("kind", kind == null ? null : kind.name());
        }
        line(check, properties, "title", change.title());
        line(check, properties, "phone", change.phone());
        line(check, properties, "group", change.group());
        if (!change.email().isOmitted()) {
            properties.put("email", check.mail("email", change.email().value()));
        }
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> update(unit, change, properties));
    }

    private static void line(
            Check check,
            Map<String, @Nullable Object> properties,
            String name,
            ArgumentValue<String> value) {
        if (!value.isOmitted()) {
            properties.put(name, check.line(name, value.value()));
        }
    }

    private static Outcome<Person> update(
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
            return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_PERSON));
        }
        if (!row.get().flag("fresh")) {
            return Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
        }
        if (!change.organisation().isOmitted()) {
            OrganisationId organisation = change.organisation().value();
            if (organisation != null && !Organisations.exists(unit, organisation)) {
                return Outcome.refused(
                        Problem.at("organisation", ProblemCode.UNKNOWN_ORGANISATION));
            }
            unit.run(
                    SET_ORGANISATION,
                    Parameters.of("id", change.id(), "organisation", organisation));
        }
        return Outcome.done(People.person(row.get()));
    }

    Outcome<Person> hold(Hold hold) {
        Check check = new Check();
        check.between("level", hold.level(), 1, 5);
        String source = check.line("source", hold.source());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            unknown(unit, check, hold.person(), hold.competence());
            Competence competence =
                    Competences.byId(unit, List.of(hold.competence())).get(hold.competence());
            check.require(
                    competence == null || !competence.sensitive(),
                    "competence",
                    ProblemCode.ONLY_OWN_WORDS);
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
            var parameters =
                    Parameters.of(
                            "person", hold.person(),
                            "competence", hold.competence(),
                            "level", hold.level(),
                            "source", source);
            return Outcome.done(unit.list(HOLD, parameters, People::person).getFirst());
        });
    }

    /// Taking back what is not held changes nothing, so a repeated request is safe.
    Outcome<Person> release(PersonId person, CompetenceId competence) {
        return graph.change(unit -> {
            Check check = new Check();
            unknown(unit, check, person, competence);
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
            unit.run(RELEASE, Map.of("person", person, "competence", competence));
            Person changed = People.byId(unit, List.of(person)).get(person);
            return Outcome.done(requireNonNull(changed));
        });
    }

    private static void unknown(Unit unit, Check check, PersonId person, CompetenceId competence) {
        check.require(
                People.byId(unit, List.of(person)).containsKey(person),
                "person",
                ProblemCode.UNKNOWN_PERSON);
        check.require(
                Competences.byId(unit, List.of(competence)).containsKey(competence),
                "competence",
                ProblemCode.UNKNOWN_COMPETENCE);
    }
}
