package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.PersonId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// Who one is in the demo: the person who leads the sample network.
@Component
@Profile(DemoConfiguration.PROFILE)
public final class DemoAccess {

    private static final Statement OPEN = Statement.named("access/demo-account-open");
    private static final String ID = "user-demo";
    private static final String EMAIL = "demo@eksempelkommune.example";

    private final Graph graph;
    private final Accounts accounts;

    DemoAccess(Graph graph, Accounts accounts) {
        this.graph = graph;
        this.accounts = accounts;
    }

    /// From now on every request is this person's.
    ///
    /// @return the id of the demo's account
    /// @throws IllegalArgumentException when there is no such person
    public String open(PersonId person) {
        Map<String, Object> parameters =
                Map.of(
                        "id", ID,
                        "email", EMAIL,
                        "role", Role.LEADER.name(),
                        "person", person);
        return graph.write(unit -> unit.find(OPEN, parameters, row -> row.text("id")))
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + person));
    }

    /// The demo's account, once it has been opened.
    Optional<Viewer> find() {
        return accounts.findViewer(ID);
    }
}
