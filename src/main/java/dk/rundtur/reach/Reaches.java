package dk.rundtur.reach;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.reach.Reach.Edge;
import dk.rundtur.reach.Reach.Reached;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds how far a network that was seen gets.
@Component
class Reaches {

    private static final int MOST_STEPS = 6;
    private static final Statement TEAM = Statement.named("reach/team");
    private static final Statement PEOPLE = Statement.named("reach/people");
    private static final Statement REFERRED = Statement.named("reach/referred");
    private static final Statement COMPETENCES = Statement.named("reach/competences");

    private final Graph graph;

    Reaches(Graph graph) {
        this.graph = graph;
    }

    Reach of(NetworkId network, int maxSteps) {
        InvalidRequest.unlessBetween("maxSteps", maxSteps, 1, MOST_STEPS);
        return graph.read(unit -> read(unit, network, maxSteps));
    }

    private static Reach read(Unit unit, NetworkId network, int maxSteps) {
        List<PersonId> team =
                unit.list(TEAM, Map.of("network", network), row -> row.id("person", PersonId::new));
        List<Reached> people = new ArrayList<>();
        List<Edge> ties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        var wanted = Map.of("starts", team, "maxSteps", maxSteps);
        for (Row row : unit.list(PEOPLE, wanted, row -> row)) {
            Reached reached = reached(row, row.count("step"));
            people.add(reached);
            seen.add(reached.id());
            for (Row tie : row.rows("ties")) {
                ties.add(
                        new Edge(
                                reached.id(), tie.text("to"), tie.numberOrNull("strength"), false));
            }
        }
        List<Edge> referrals = new ArrayList<>();
        for (Row row : unit.list(REFERRED, Map.of("network", network), row -> row)) {
            Reached receiver = reached(row, null);
            if (seen.add(receiver.id())) {
                people.add(receiver);
            }
            referrals.add(new Edge(row.text("giver"), receiver.id(), null, true));
        }
        return new Reach(network, people, ties, referrals);
    }

    private static Reached reached(Row row, @Nullable Integer step) {
        Row person = row.row("person");
        return new Reached(
                person.text("id"),
                person.text("name"),
                person.text("kind"),
                person.textOrNull("title"),
                row.idOrNull("organisation", OrganisationId::new),
                person.textOrNull("group"),
                step,
                step != null && step == 0);
    }

    int competences(Reach reach) {
        List<String> ids = reach.reached().stream().map(Reached::id).toList();
        return graph.find(
                        COMPETENCES,
                        Map.of("network", reach.network(), "ids", ids),
                        row -> row.count("total"))
                .orElse(0);
    }
}
