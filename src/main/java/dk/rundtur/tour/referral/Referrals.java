package dk.rundtur.tour.referral;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.Person;
import dk.rundtur.tour.standing.ReferralStatus;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Referrals in the networks that the viewer may see; to anybody else there are none.
@Component
public class Referrals {

    private static final Statement BY_IDS = Statement.named("tour/referral/referrals-by-ids");
    private static final Statement OF_NETWORKS =
            Statement.named("tour/referral/referrals-of-networks");
    private static final Statement COUNTS_OF_NETWORKS =
            Statement.named("tour/referral/referral-counts-of-networks");
    private static final Statement GIVEN = Statement.named("tour/referral/referrals-given");
    private static final Statement GIVEN_COUNTS =
            Statement.named("tour/referral/referrals-given-counts");
    private static final Statement RECEIVED = Statement.named("tour/referral/referrals-received");
    private static final Statement RECEIVED_COUNTS =
            Statement.named("tour/referral/referrals-received-counts");
    private static final Statement CHAINS = Statement.named("tour/referral/chains");

    /// Which referrals of a network are wanted.
    ///
    /// @param status null: all
    record Wanted(Nested<NetworkId> list, @Nullable ReferralStatus status) {}

    private final Graph graph;

    Referrals(Graph graph) {
        this.graph = graph;
    }

    /// The referrals that exist and that the viewer may see, by id.
    public Map<String, Referral> visible(Collection<String> ids, Viewer viewer) {
        return graph.read(unit -> visible(unit, ids, viewer));
    }

    static Map<String, Referral> visible(Unit unit, Collection<String> ids, Viewer viewer) {
        var seen = Map.of("ids", List.copyOf(ids), "viewer", viewer.id());
        return unit.list(BY_IDS, seen, Referral::from).stream()
                .collect(toMap(Referral::id, Function.identity(), (one, same) -> one));
    }

    Map<Nested<PersonId>, Page<Referral>> given(Collection<Nested<PersonId>> wanted) {
        return Nested.answer(graph, wanted, GIVEN, GIVEN_COUNTS, Referral::from);
    }

    Map<Nested<PersonId>, Page<Referral>> received(Collection<Nested<PersonId>> wanted) {
        return Nested.answer(graph, wanted, RECEIVED, RECEIVED_COUNTS, Referral::from);
    }

    Map<Wanted, Page<Referral>> ofNetworks(Collection<Wanted> wanted) {
        Map<Wanted, Page<Referral>> pages = new HashMap<>();
        wanted.stream()
                .collect(
                        groupingBy(
                                one -> Optional.ofNullable(one.status()),
                                mapping(Wanted::list, toList())))
                .forEach((status, lists) ->
                        ofNetworks(lists, status.orElse(null))
                                .forEach((list, page) ->
                                        pages.put(new Wanted(list, status.orElse(null)), page)));
        return pages;
    }

    private Map<Nested<NetworkId>, Page<Referral>> ofNetworks(
            List<Nested<NetworkId>> lists, @Nullable ReferralStatus status) {
        return Nested.answer(
                graph,
                lists,
                Parameters.of("status", status == null ? null : status.name()),
                OF_NETWORKS,
                COUNTS_OF_NETWORKS,
                Referral::from);
    }

    /// From the leader, over whoever pointed on, to the receivers of referrals, by the ids of the
    /// referrals.
    public Map<String, List<Person>> chains(Collection<String> referrals) {
        return graph.list(CHAINS, Map.of("ids", List.copyOf(referrals)), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.text("id"),
                                row -> row.rows("people").stream().map(Person::from).toList(),
                                (one, same) -> one));
    }
}
