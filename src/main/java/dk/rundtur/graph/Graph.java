package dk.rundtur.graph;

import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs statements in transactions. Reads go to any server of a cluster, writes to its leader; the
/// bookmarks of earlier writes make every read see what this instance has written.
@Component
public final class Graph {

    private static final Set<String> OUT_OF_MEMORY =
            Set.of(
                    "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                    "Neo.TransientError.General.TransactionOutOfMemoryError",
                    "Neo.TransientError.General.OutOfMemoryError");

    /// Somebody else deleted what the work had just read and was about to change; the next try
    /// reads the graph without it.
    private static final String TAKEN_AWAY = "Neo.ClientError.Statement.EntityNotFound";

    private static final int MOST_TRIES = 3;

    private final Driver driver;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    Graph(Driver driver) {
        this.driver = driver;
    }

    /// The rows of one statement, in a transaction of its own.
    public <T> List<T> list(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> mapping) {
        return read(unit -> unit.list(statement, parameters, mapping));
    }

    /// The first row of one statement.
    public <T> Optional<T> find(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> mapping) {
        return list(statement, parameters, mapping).stream().findFirst();
    }

    /// Several statements in one transaction that only reads.
    public <T> T read(Function<Unit, T> work) {
        return reaching(() -> {
            try (Session session = session()) {
                return session.executeRead(context -> work.apply(unit(context)));
            }
        });
    }

    /// Changes the graph: all of `work` or, when it throws, nothing. May be run again after a
    /// transient failure, so `work` must not touch anything but its [Unit].
    public <T> T write(Function<Unit, T> work) {
        return reaching(() -> {
            for (int tries = 1; ; tries++) {
                try (Session session = session()) {
                    return session.executeWrite(context -> work.apply(unit(context)));
                } catch (ClientException e) {
                    if (tries == MOST_TRIES || !TAKEN_AWAY.equals(e.code())) {
                        throw e;
                    }
                }
            }
        });
    }

    /// As [#write], but a refusal rolls back what `work` did before it.
    public <T> Outcome<T> change(Function<Unit, Outcome<T>> work) {
        try {
            return write(unit -> {
                Outcome<T> outcome = work.apply(unit);
                if (outcome instanceof Outcome.Refused<T>(List<Problem> problems)) {
                    throw new RollBack(problems);
                }
                return outcome;
            });
        } catch (RollBack refusal) {
            return Outcome.refused(refusal.problems);
        }
    }

    private Session session() {
        return driver.session(SessionConfig.builder().withBookmarkManager(bookmarks).build());
    }

    private static <T> T reaching(Supplier<T> call) {
        try {
            return call.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailable(e);
        } catch (TransientException e) {
            throw OUT_OF_MEMORY.contains(e.code()) ? new GraphTooSmall(e) : e;
        }
    }

    private static Unit unit(TransactionContext context) {
        return new Unit() {
            @Override
            public <T> List<T> list(
                    Statement statement,
                    Map<String, ? extends @Nullable Object> parameters,
                    Function<Row, T> mapping) {
                List<T> rows = new ArrayList<>();
                var result = context.run(statement.text(), Parameters.plain(parameters));
                while (result.hasNext()) {
                    Record next = result.next();
                    rows.add(mapping.apply(new Row(next)));
                }
                return rows;
            }
        };
    }

    private static final class RollBack extends RuntimeException {

        private final transient List<Problem> problems;

        RollBack(List<Problem> problems) {
            super("Refused", null, false, false);
            this.problems = problems;
        }
    }
}
