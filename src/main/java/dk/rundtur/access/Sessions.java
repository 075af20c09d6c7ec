package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Who is signed in. Sessions are kept in the graph, so that any instance knows them and a restart
/// signs nobody out.
@Component
final class Sessions {

    private static final Statement OPEN = Statement.named("access/session-open");
    private static final Statement VIEWER = Statement.named("access/session-viewer");
    private static final Statement EXTEND = Statement.named("access/session-extend");
    private static final Statement END = Statement.named("access/session-end");
    private static final Statement DELETE_EXPIRED =
            Statement.named("access/sessions-expired-delete");

    private final Graph graph;
    private final SessionProperties lasting;

    Sessions(Graph graph, SessionProperties lasting) {
        this.graph = graph;
        this.lasting = lasting;
    }

    /// Lets a user in, as part of the unit.
    Token open(Unit unit, String user) {
        Token token = Token.random();
        unit.run(DELETE_EXPIRED, Map.of());
        unit.run(OPEN, Map.of("user", user, "hash", token.hash(), "idle", lasting.idle()));
        return token;
    }

    /// Whose session it is, unless it is over. Being used puts its end off.
    Optional<Viewer> find(Token token) {
        Map<String, Object> parameters =
                Map.of("hash", token.hash(), "idle", lasting.idle(), "longest", lasting.longest());
        Optional<Row> row = graph.find(VIEWER, parameters, found -> found);
        if (row.isPresent() && row.get().flag("due")) {
            graph.write(unit -> {
                unit.run(EXTEND, parameters);
                return token;
            });
        }
        return row.map(Accounts::viewer);
    }

    /// Signs out.
    void end(Token token) {
        graph.write(unit -> {
            unit.run(END, Map.of("hash", token.hash()));
            return token;
        });
    }

    /// How long a browser is to remember a session.
    Duration longest() {
        return lasting.longest();
    }
}
