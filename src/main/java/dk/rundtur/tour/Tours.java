package dk.rundtur.tour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What happened on the tours of the networks that the viewer may see; to anybody else it did not.
@Component
public class Tours {

    private static final Statement VISITS = Statement.named("tour/visits-by-ids");
    private static final Statement REFERRALS = Statement.named("tour/referrals-by-ids");
    private static final Statement VISITS_OF_NETWORKS = Statement.named("tour/visits-of-networks");
    private static final Statement VISIT_COUNTS_OF_NETWORKS =
            Statement.named("tour/visit-counts-of-networks");
    private static final Statement REFERRALS_OF_NETWORKS =
            Statement.named("tour/referrals-of-networks");
    private static final Statement REFERRAL_COUNTS_OF_NETWORKS =
            Statement.named("tour/referral-counts-of-networks");
    private static final Statement VISITS_OF_PEOPLE = Statement.named("tour/visits-of-people");
    private static final Statement VISIT_COUNTS_OF_PEOPLE =
            Statement.named("tour/visit-counts-of-people");
    private static final Statement GIVEN = Statement.named("tour/referrals-given");
    private static final Statement GIVEN_COUNTS = Statement.named("tour/referrals-given-counts");
    private static final Statement RECEIVED = Statement.named("tour/referrals-received");
    private static final Statement RECEIVED_COUNTS =
            Statement.named("tour/referrals-received-counts");
    private static final Statement OFFERS = Statement.named("tour/offers-of-visits");
    private static final Statement REFERRALS_OF_VISITS =
            Statement.named("tour/referrals-of-visits");
    private static final Statement VISITS_OF_REFERRALS =
            Statement.named("tour/visits-of-referrals");
    private static final Statement CHAINS = Statement.named("tour/chains");

    /// Which referrals of a network are wanted.
    ///
    /// @param status null: all
    record Wanted(Nested list, @Nullable ReferralStatus status) {}

    private final Graph graph;

    Tours(Graph graph) {
        this.graph = graph;
    }

    /// Those of the conversations that exist and that the viewer may see, by id.
    public Map<String, Visit> visits(Collection<String> ids, Viewer viewer) {
        return graph.read(unit -> visits(unit, ids, viewer));
    }

    static Map<String, Visit> visits(Unit unit, Collection<String> ids, Viewer viewer) {
        return unit.list(VISITS, seen(ids, viewer), Visit::from).stream()
                .collect(toMap(Visit::id, Function.identity(), (one, same) -> one));
    }

    /// Those of the referrals that exist and that the viewer may see, by id.
    public Map<String, Referral> referrals(Collection<String> ids, Viewer viewer) {
        return graph.read(unit -> referrals(unit, ids, viewer));
    }

    static Map<String, Referral> referrals(Unit unit, Collection<String> ids, Viewer viewer) {
        return unit.list(REFERRALS, seen(ids, viewer), Referral::from).stream()
                .collect(toMap(Referral::id, Function.identity(), (one, same) -> one));
    }

    private static Map<String, Object> seen(Collection<String> ids, Viewer viewer) {
        return Map.of("ids", List.copyOf(ids), "viewer", viewer.id());
    }

    Map<Nested, Page<Visit>> visitsOfNetworks(Collection<Nested> wanted) {
        return Nested.answer(
                graph, wanted, VISITS_OF_NETWORKS, VISIT_COUNTS_OF_NETWORKS, Visit::from);
    }

    Map<Nested, Page<Visit>> visitsOfPeople(Collection<Nested> wanted) {
        return Nested.answer(graph, wanted, VISITS_OF_PEOPLE, VISIT_COUNTS_OF_PEOPLE, Visit::from);
    }

    Map<Nested, Page<Referral>> given(Collection<Nested> wanted) {
        return Nested.answer(graph, wanted, GIVEN, GIVEN_COUNTS, Referral::from);
    }

    Map<Nested, Page<Referral>> received(Collection<Nested> wanted) {
        return Nested.answer(graph, wanted, RECEIVED, RECEIVED_COUNTS, Referral::from);
    }

    Map<Wanted, Page<Referral>> referralsOfNetworks(Collection<Wanted> wanted) {
        Map<Wanted, Page<Referral>> pages = new HashMap<>();
        wanted.stream()
                .collect(
                        groupingBy(
                                one -> Optional.ofNullable(one.status()),
                                mapping(Wanted::list, toList())))
                .forEach((status, lists) ->
                        referralsOfNetworks(lists, status.orElse(null))
                                .forEach((list, page) ->
                                        pages.put(new Wanted(list, status.orElse(null)), page)));
        return pages;
    }

    private Map<Nested, Page<Referral>> referralsOfNetworks(
            List<Nested> lists, @Nullable ReferralStatus status) {
        return Nested.answer(
                graph,
                lists,
                Parameters.of("status", status == null ? null : status.name()),
                REFERRALS_OF_NETWORKS,
                REFERRAL_COUNTS_OF_NETWORKS,
                Referral::from);
    }

    Map<String, List<Competence>> offers(Collection<String> visits) {
        return lists(OFFERS, visits, row -> Competence.from(row.row("competence")));
    }

    Map<String, List<Referral>> referralsOfVisits(Collection<String> visits) {
        return lists(REFERRALS_OF_VISITS, visits, Referral::from);
    }

    private <T> Map<String, List<T>> lists(
            Statement statement, Collection<String> ids, Function<Row, T> mapping) {
        return graph.list(statement, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(groupingBy(row -> row.text("id"), mapping(mapping, toList())));
    }

    Map<String, Visit> visitsOfReferrals(Collection<String> referrals) {
        return graph
                .list(VISITS_OF_REFERRALS, Map.of("ids", List.copyOf(referrals)), row -> row)
                .stream()
                .collect(toMap(row -> row.text("id"), Visit::from, (one, same) -> one));
    }

    /// From the leader, over whoever pointed on, to the receivers of referrals.
    Map<String, List<Person>> chains(Collection<String> referrals) {
        return graph.list(CHAINS, Map.of("ids", List.copyOf(referrals)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.text("id"),
                                row -> row.rows("people").stream().map(Person::from).toList(),
                                (one, same) -> one));
    }
}
