package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.outcome.Outcome;

import java.util.List;
import java.util.Map;

/// Accounts for tests, made without the door.
final class AccessWorld {

    static final String PASSWORD = "fire ord der ikke hører sammen";

    private final Graph graph;
    private final Passwords passwords;

    AccessWorld(Graph graph, Passwords passwords) {
        this.graph = graph;
        this.passwords = passwords;
    }

    /// Makes an account with the password of all tests; its id.
    String account(String name, String email, Role role) {
        String hash = passwords.hash(PASSWORD);
        Outcome<String> made =
                graph.write(unit ->
                        Accounts.create(unit, new Accounts.New(name, email, hash, role, null)));
        return switch (made) {
            case Outcome.Done<String>(String id) -> id;
            case Outcome.Refused<String> refused -> throw new AssertionError(refused);
        };
    }

    List<Row> ask(String cypher) {
        return graph.write(unit -> unit.list(new Statement("test", cypher), Map.of(), row -> row));
    }
}
