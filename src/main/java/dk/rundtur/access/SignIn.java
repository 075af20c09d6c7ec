package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Lets those in who know an account's password.
@Component
final class SignIn {

    private static final Statement BY_EMAIL = Statement.named("access/account-by-email");
    private static final Statement REHASH = Statement.named("access/password-rehash");

    /// What became of a try.
    sealed interface Answer {

        /// Signed in.
        record Welcome(String user, Token session) implements Answer {}

        /// No such account, or another password; nobody is told which.
        record BadCredentials() implements Answer {}

        /// Not even looked at.
        record TooManyTries(Duration pause) implements Answer {}
    }

    private final Graph graph;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tries tries;

    SignIn(Graph graph, Passwords passwords, Sessions sessions, Tries tries) {
        this.graph = graph;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
    }

    /// Tries these credentials for somebody at `address`.
    Answer tryWith(Credentials credentials, String address) {
        if (credentials.impossible()) {
            return new Answer.BadCredentials();
        }
        String email = credentials.normalEmail();
        Duration wait = tries.take(email, address);
        if (wait.isPositive()) {
            return new Answer.TooManyTries(wait);
        }
        Optional<Row> account = graph.find(BY_EMAIL, Map.of("email", email), row -> row);
        @Nullable String hash = account.map(row -> row.textOrNull("passwordHash")).orElse(null);
        if (!passwords.matches(credentials.givenPassword(), hash) || hash == null) {
            return new Answer.BadCredentials();
        }
        tries.giveBack(email, address);
        return open(account.orElseThrow().text("id"), credentials.givenPassword(), hash);
    }

    private Answer open(String user, String password, String hash) {
        @Nullable String better = passwords.outdated(hash) ? passwords.hash(password) : null;
        return graph.write(unit -> {
            if (better != null) {
                unit.run(REHASH, Map.of("id", user, "passwordHash", better));
            }
            return new Answer.Welcome(user, sessions.open(unit, user));
        });
    }
}
