package dk.rundtur.tour.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.people.Competence;
import dk.rundtur.tour.referral.Referral;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Conversations that were held in the networks that the viewer may see; to anybody else there were
/// none.
@Component
public class Visits {

    private static final Statement BY_IDS = Statement.named("tour/visit/visits-by-ids");
    private static final Statement OF_NETWORKS = Statement.named("tour/visit/visits-of-networks");
    private static final Statement COUNTS_OF_NETWORKS =
            Statement.named("tour/visit/visit-counts-of-networks");
    private static final Statement OF_PEOPLE = Statement.named("tour/visit/visits-of-people");
    private static final Statement COUNTS_OF_PEOPLE =
            Statement.named("tour/visit/visit-counts-of-people");
    private static final Statement OF_REFERRALS = Statement.named("tour/visit/visits-of-referrals");
    private static final Statement OFFERS = Statement.named("tour/visit/offers-of-visits");
    private static final Statement REFERRALS = Statement.named("tour/referral/referrals-of-visits");

    private final Graph graph;

    Visits(Graph graph) {
        this.graph = graph;
    }

    /// The conversations that exist and that the viewer may see, by id.
    public Map<VisitId, Visit> visible(Collection<VisitId> ids, Viewer viewer) {
        return graph.read(unit -> visible(unit, ids, viewer));
    }

    public static Map<VisitId, Visit> visible(Unit unit, Collection<VisitId> ids, Viewer viewer) {
        var seen = Map.of("ids", List.copyOf(ids), "viewer", viewer.id());
        return unit.list(BY_IDS, seen, Visit::from).stream()
                .collect(toMap(Visit::id, Function.identity(), (one, same) -> one));
    }

    Map<Nested<NetworkId>, Page<Visit>> ofNetworks(Collection<Nested<NetworkId>> wanted) {
        return Nested.answer(graph, wanted, OF_NETWORKS, COUNTS_OF_NETWORKS, Visit::from);
    }

    Map<Nested<PersonId>, Page<Visit>> ofPeople(Collection<Nested<PersonId>> wanted) {
        return Nested.answer(graph, wanted, OF_PEOPLE, COUNTS_OF_PEOPLE, Visit::from);
    }

    /// The conversations in which referrals were given, by the ids of the referrals.
    Map<String, Visit> ofReferrals(Collection<String> referrals) {
        return graph.list(OF_REFERRALS, Map.of("ids", List.copyOf(referrals)), row -> row).stream()
                .collect(toMap(row -> row.text("id"), Visit::from, (one, same) -> one));
    }

    Map<VisitId, List<Competence>> offers(Collection<VisitId> visits) {
        return lists(OFFERS, visits, row -> Competence.from(row.row("competence")));
    }

    Map<VisitId, List<Referral>> referrals(Collection<VisitId> visits) {
        return lists(REFERRALS, visits, Referral::from);
    }

    private <T> Map<VisitId, List<T>> lists(
            Statement statement, Collection<VisitId> ids, Function<Row, T> mapping) {
        return graph.list(statement, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(groupingBy(row -> row.id("id", VisitId::new), mapping(mapping, toList())));
    }
}
