package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links that make an account, once: the first one's, and those that administrators hand out.
@Component
final class Invitations {

    private static final Statement CREATE = Statement.named("access/invitation-create");
    private static final Statement BY_HASH = Statement.named("access/invitation-by-hash");
    private static final Statement USE = Statement.named("access/invitation-use");
    private static final Statement DELETE_OVER = Statement.named("access/invitations-over-delete");
    private static final Statement PERSON = Statement.named("access/person-exists");
    private static final Duration VALID = Duration.ofDays(7);
    private static final Problem DEAD_LINK = Problem.at("token", ProblemCode.DEAD_LINK);

    /// Whom an administrator wants to let in.
    record Guest(String name, String email, Role role, @Nullable PersonId person) {

        @Override
        public String toString() {
            return "Guest[" + role + "]";
        }
    }

    /// A link, to be shown once.
    record Link(Token token, OffsetDateTime expiresAt) {

        /// The link from the address of this installation on.
        String path() {
            return "/setup?token=" + token.secret();
        }
    }

    /// Whom a link is for; nobody in particular when it makes the first account.
    record Invited(@Nullable String name, @Nullable String email) {

        @Override
        public String toString() {
            return "Invited[hidden]";
        }
    }

    private final Graph graph;
    private final Passwords passwords;
    private final Sessions sessions;

    Invitations(Graph graph, Passwords passwords, Sessions sessions) {
        this.graph = graph;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /// The link that makes the first account, unless somebody can sign in already. Each start has
    /// one of its own, and all die with the first account made.
    Optional<Link> first() {
        return graph.write(unit -> {
            Accounts.lock(unit);
            return Accounts.setupNeeded(unit)
                    ? Optional.of(create(unit, null, null, Role.ADMINISTRATOR, null))
                    : Optional.empty();
        });
    }

    /// The link for one guest.
    Outcome<Link> invite(Guest guest) {
        List<Problem> problems = AccountForm.nameAndEmailProblems(guest.name(), guest.email());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        String email = Credentials.normal(guest.email());
        return graph.write(unit -> {
            if (Accounts.taken(unit, email)) {
                return Outcome.refused(Problem.at("email", ProblemCode.EMAIL_TAKEN));
            }
            if (guest.person() != null && !exists(unit, guest.person())) {
                return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
            }
            return Outcome.done(
                    create(
                            unit,
                            Credentials.cleaned(guest.name()),
                            email,
                            guest.role(),
                            guest.person()));
        });
    }

    /// Whom a link is for, while it works.
    Outcome<Invited> invited(Token link) {
        return graph.read(unit -> {
            Optional<Row> found = unit.find(BY_HASH, Map.of("hash", link.hash()), row -> row);
            return found.filter(
                            row -> row.textOrNull("email") != null || Accounts.setupNeeded(unit))
                    .map(row ->
                            Outcome.done(
                                    new Invited(row.textOrNull("name"), row.textOrNull("email"))))
                    .orElseGet(() -> Outcome.refused(DEAD_LINK));
        });
    }

    /// Makes the account that a link is for, and signs it in.
    Outcome<SignIn.Answer.Welcome> accept(AccountForm form) {
        String link = form.link().hash();
        Optional<Row> invitation = graph.find(BY_HASH, Map.of("hash", link), row -> row);
        if (invitation.isEmpty()) {
            return Outcome.refused(DEAD_LINK);
        }
        List<Problem> problems = form.problems();
        @Nullable String invited = invitation.get().textOrNull("email");
        if (problems.isEmpty() && invited != null && !invited.equals(form.normalEmail())) {
            problems = List.of(Problem.at("email", ProblemCode.OTHER_EMAIL_INVITED));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        String hash = passwords.hash(form.credentials().givenPassword());
        return graph.write(unit -> accept(unit, form, link, hash));
    }

    private Outcome<SignIn.Answer.Welcome> accept(
            Unit unit, AccountForm form, String link, String passwordHash) {
        Accounts.lock(unit);
        boolean needed = Accounts.setupNeeded(unit);
        Optional<Row> found = unit.find(BY_HASH, Map.of("hash", link), row -> row);
        if (found.isEmpty() || (found.get().textOrNull("email") == null && !needed)) {
            return Outcome.refused(DEAD_LINK);
        }
        Row invitation = found.get();
        Outcome<String> account =
                Accounts.create(
                        unit,
                        new Accounts.New(
                                form.givenName(),
                                form.normalEmail(),
                                passwordHash,
                                Role.valueOf(invitation.text("role")),
                                invitation.idOrNull("person", PersonId::new)));
        return account.map(user -> {
            unit.run(USE, Map.of("hash", link));
            unit.run(DELETE_OVER, Map.of("firstToo", true));
            return new SignIn.Answer.Welcome(user, sessions.open(unit, user));
        });
    }

    private static Link create(
            Unit unit,
            @Nullable String name,
            @Nullable String email,
            Role role,
            @Nullable PersonId person) {
        Token token = Token.random();
        unit.run(DELETE_OVER, Map.of("firstToo", false));
        Map<String, @Nullable Object> parameters =
                Parameters.of(
                        "hash", token.hash(),
                        "name", name,
                        "email", email,
                        "role", role.name(),
                        "person", person,
                        "valid", VALID);
        return unit.find(CREATE, parameters, row -> new Link(token, row.moment("expiresAt")))
                .orElseThrow();
    }

    private static boolean exists(Unit unit, PersonId person) {
        return unit.find(PERSON, Map.of("id", person), row -> row).isPresent();
    }
}
