package dk.rundtur.access;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The accounts of this installation.
@Component
public final class Accounts {

    private static final Statement SETUP_NEEDED = Statement.named("access/setup-needed");
    private static final Statement LOCK = Statement.named("access/accounts-lock");
    private static final Statement BY_EMAIL = Statement.named("access/account-by-email");
    private static final Statement VIEWER = Statement.named("access/viewer-by-id");
    private static final Statement BY_IDS = Statement.named("access/users-by-ids");
    private static final Statement VISIBLE = Statement.named("access/users-visible");
    private static final Statement LIST = Statement.named("access/users");
    private static final Statement CREATE = Statement.named("access/account-create");
    private static final Statement LINK_PERSON = Statement.named("access/account-person-link");
    private static final Statement FIND_PERSON = Statement.named("access/account-person-by-email");
    private static final Statement CREATE_PERSON = Statement.named("access/account-person-create");
    private static final Statement REMOVE = Statement.named("access/account-remove");
    private static final int MOST_LISTED = 100;

    /// An account to create; `person` null creates a person with it.
    record New(
            String name, String email, String passwordHash, Role role, @Nullable PersonId person) {

        @Override
        public String toString() {
            return "New[" + role + "]";
        }
    }

    private final Graph graph;

    Accounts(Graph graph) {
        this.graph = graph;
    }

    /// The accounts that exist, by id.
    public List<User> byIds(Collection<String> ids) {
        return graph.list(BY_IDS, Map.of("ids", List.copyOf(ids)), Accounts::user);
    }

    /// The accounts that exist and that the viewer may know of, by id.
    public Map<String, User> visible(Collection<String> ids, Viewer viewer) {
        var wanted = Map.of("ids", List.copyOf(ids), "viewer", viewer.id());
        return graph.list(VISIBLE, wanted, Accounts::user).stream()
                .collect(toMap(User::id, Function.identity(), (one, same) -> one));
    }

    /// The first hundred accounts by e-mail.
    List<User> list() {
        return graph.list(LIST, Map.of("limit", MOST_LISTED), Accounts::user);
    }

    /// The account with this id.
    User get(String id) {
        return byIds(List.of(id)).getFirst();
    }

    /// Whether nobody can sign in yet.
    boolean setupNeeded() {
        return graph.read(Accounts::setupNeeded);
    }

    static boolean setupNeeded(Unit unit) {
        return unit.find(SETUP_NEEDED, Map.of(), row -> row.flag("needed")).orElseThrow();
    }

    /// From here to the end of the unit nobody else makes or removes accounts.
    static void lock(Unit unit) {
        unit.run(LOCK, Map.of());
    }

    /// Makes an account, as part of a unit that holds the lock.
    static Outcome<String> create(Unit unit, New account) {
        if (taken(unit, account.email())) {
            return Outcome.refused(Problem.at("email", ProblemCode.EMAIL_TAKEN));
        }
        String id = Ids.USER.next();
        unit.run(
                CREATE,
                Map.of(
                        "id", id,
                        "name", account.name(),
                        "email", account.email(),
                        "passwordHash", account.passwordHash(),
                        "role", account.role().name()));
        givePerson(unit, id, account);
        return Outcome.done(id);
    }

    static boolean taken(Unit unit, String email) {
        return unit.find(BY_EMAIL, Map.of("email", email), row -> row).isPresent();
    }

    private static void givePerson(Unit unit, String user, New account) {
        if (account.person() != null) {
            unit.run(LINK_PERSON, Map.of("user", user, "person", account.person()));
            return;
        }
        var mailbox = Map.of("user", user, "email", account.email());
        if (unit.find(FIND_PERSON, mailbox, row -> row).isPresent()) {
            return;
        }
        unit.run(
                CREATE_PERSON,
                Map.of(
                        "user",
                        user,
                        "person",
                        Ids.PERSON.next(),
                        "sortKey",
                        SortKey.of(account.name()),
                        "source",
                        account.name()));
    }

    /// Removes an account for an administrator, who keeps her own; so one always remains.
    Outcome<String> remove(String id, Viewer administrator) {
        if (id.equals(administrator.id())) {
            return Outcome.refused(Problem.at("id", ProblemCode.OWN_ACCOUNT));
        }
        return graph.write(unit -> {
            lock(unit);
            boolean stillThere = findViewer(unit, administrator.id()).isPresent();
            Optional<String> removed =
                    stillThere
                            ? unit.find(REMOVE, Map.of("id", id), row -> row.text("id"))
                            : Optional.empty();
            return removed.map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_USER)));
        });
    }

    /// An account as the sender of a request.
    Optional<Viewer> findViewer(String id) {
        return graph.read(unit -> findViewer(unit, id));
    }

    private static Optional<Viewer> findViewer(Unit unit, String id) {
        return unit.find(VIEWER, Map.of("id", id), Accounts::viewer);
    }

    static Viewer viewer(Row row) {
        return new Viewer(
                row.text("id"),
                Role.valueOf(row.text("role")),
                row.idOrNull("person", PersonId::new));
    }

    private static User user(Row row) {
        return new User(
                row.text("id"),
                row.text("name"),
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.idOrNull("person", PersonId::new));
    }
}
