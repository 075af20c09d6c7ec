package dk.rundtur.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Listing;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Everybody in the graph. All who are signed in may see people and ties; what happened in a
/// network is the business of those who run it.
@Component
public class People {

    private static final int MOST_COMPETENCES = 20;
    private static final Listing PEOPLE =
            Listing.named(
                    "people/people",
                    "people/people-count",
                    "people/people-search",
                    "people/people-search-count",
                    "title",
                    "group");
    private static final Statement BY_IDS = Statement.named("people/by-ids");
    private static final Statement ORGANISATIONS =
            Statement.named("people/organisations-of-people");
    private static final Statement COMPETENCES = Statement.named("people/competences-of-people");
    private static final Statement TIES = Statement.named("people/ties-of-people");
    private static final Statement TIE_COUNTS = Statement.named("people/tie-counts");
    private static final Statement TIES_BY_IDS = Statement.named("people/ties-by-ids");

    private final Graph graph;

    People(Graph graph) {
        this.graph = graph;
    }

    /// People that the filter lets through, in Danish alphabetical order.
    public Page<Person> page(PageRequest page, PersonFilter filter, Viewer viewer) {
        if (filter.competences() != null && filter.competences().size() > MOST_COMPETENCES) {
            throw new InvalidRequest(
                    Problem.at("filter.competences", ProblemCode.TOO_MANY, MOST_COMPETENCES));
        }
        return PEOPLE.page(
                graph, page, filter.text(), filter.parameters(viewer.id()), People::person);
    }

    /// The people who exist, by id.
    public Map<PersonId, Person> byId(Collection<PersonId> ids) {
        return graph.read(unit -> byId(unit, ids));
    }

    /// The people who exist, by id, within a transaction.
    public static Map<PersonId, Person> byId(Unit unit, Collection<PersonId> ids) {
        return unit.list(BY_IDS, Map.of("ids", List.copyOf(ids)), People::person).stream()
                .collect(toMap(Person::id, Function.identity()));
    }

    Map<PersonId, Organisation> organisations(Collection<PersonId> people) {
        return graph.list(ORGANISATIONS, Map.of("ids", List.copyOf(people)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.id("id", PersonId::new),
                                row -> Organisation.from(row.row("organisation")),
                                (first, second) -> first));
    }

    Map<PersonId, List<HeldCompetence>> competences(Collection<PersonId> people) {
        return graph.list(COMPETENCES, Map.of("ids", List.copyOf(people)), row -> row).stream()
                .collect(
                        groupingBy(
                                row -> row.id("id", PersonId::new),
                                mapping(HeldCompetence::from, toList())));
    }

    Map<Nested<PersonId>, Page<Tie>> ties(Collection<Nested<PersonId>> wanted) {
        return Nested.answer(graph, wanted, TIES, TIE_COUNTS, Tie::from);
    }

    /// The ties that exist, by id, seen from the first of the two people.
    public Map<String, Tie> ties(List<String> ids) {
        return graph.list(TIES_BY_IDS, Map.of("ids", ids), Tie::from).stream()
                .collect(toMap(Tie::id, Function.identity()));
    }

    static Person person(Row row) {
        return Person.from(row.row("person"));
    }
}
