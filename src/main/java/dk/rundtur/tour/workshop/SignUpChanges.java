package dk.rundtur.tour.workshop;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.people.PersonKind;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Keeps what strangers wrote until a leader has looked at it, and takes them into the graph or
/// not.
@Component
class SignUpChanges {

    private static final Statement OPEN = Statement.named("tour/workshop/workshop-open");
    private static final Statement CREATE = Statement.named("tour/workshop/sign-up-create");
    private static final Statement BY_ID = Statement.named("tour/workshop/sign-up-by-id");
    private static final Statement DELETE = Statement.named("tour/workshop/sign-up-delete");
    private static final Statement TAKE = Statement.named("tour/workshop/sign-up-take");
    private static final Statement DELETE_OLD =
            Statement.named("tour/workshop/sign-ups-old-delete");
    private static final Statement MAKE_PERSON = Statement.named("tour/workshop/sign-up-person");
    private static final Statement MOVE = Statement.named("tour/board/contact-move");

    /// What is written as the source of people who signed up themselves.
    private static final String SOURCE = "tilmelding";

    /// Beyond this nobody could look at them all.
    private static final int MOST = 500;

    private final Graph graph;
    private final Clock clock;

    SignUpChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Forgets those whom nobody has looked at for 60 days.
    void forgetOld() {
        graph.write(unit -> {
            unit.run(DELETE_OLD, Map.of());
            return unit;
        });
    }

    /// Keeps what somebody wrote, until it is looked at. Many share a mailbox, so that an e-mail
    /// tells nobody apart: only the very same form a second time is the same sign-up.
    Outcome<String> create(String code, SignUp.Form form) {
        Check check = new Check();
        String email = check.mail("email", form.email());
        check.require(email != null, "email", ProblemCode.REQUIRED);
        Map<String, @Nullable Object> properties =
                Parameters.of(
                        "name", check.name("name", form.name()),
                        "kind", form.kind() == null ? null : form.kind().name(),
                        "phone", check.line("phone", form.phone()),
                        "organisation", check.line("organisation", form.organisation()),
                        "words", check.text("words", form.words()));
        if (!check.passed() || email == null) {
            return Outcome.refused(check.problems());
        }
        String id = Ids.SIGNUP.next();
        return graph.change(unit -> {
            Optional<Integer> there =
                    unit.find(OPEN, Map.of("code", code), row -> row.count("signUps"));
            if (there.isEmpty()) {
                return Outcome.refused(Problem.general(ProblemCode.INVITATION_CLOSED));
            }
            if (there.get() >= MOST) {
                return Outcome.refused(Problem.general(ProblemCode.INVITATION_FULL));
            }
            unit.run(
                    CREATE,
                    Map.of(
                            "code", code,
                            "id", id,
                            "email", email.toLowerCase(Locale.ROOT),
                            "properties", properties));
            return Outcome.done(id);
        });
    }

    /// Takes somebody who signed up into the graph, as somebody known or as somebody new, and keeps
    /// what they wrote with them; or forgets it. Whoever is taken stands on the board to be
    /// contacted.
    ///
    /// @return the person; empty when they were not taken
    Outcome<Optional<PersonId>> review(SignUp.Review review, Viewer viewer) {
        return graph.change(unit -> {
            Optional<Row> found =
                    unit.find(BY_ID, Map.of("id", review.id(), "viewer", viewer.id()), row -> row);
            return found.isEmpty()
                    ? Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_SIGN_UP))
                    : Tour.on(
                            unit,
                            found.get().id("network", NetworkId::new),
                            viewer,
                            tour -> review(unit, tour, review, SignUp.from(found.get()), viewer));
        });
    }

    private Outcome<Optional<PersonId>> review(
            Unit unit, Tour tour, SignUp.Review review, SignUp signUp, Viewer viewer) {
        if (!review.accept()) {
            unit.run(DELETE, Map.of("id", signUp.id()));
            return Outcome.done(Optional.empty());
        }
        PersonId person = review.person();
        if (person == null) {
            person = make(unit, signUp, review.kind());
        } else if (!People.byId(unit, List.of(person)).containsKey(person)) {
            return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        unit.run(
                MOVE,
                Map.of(
                        "network", tour.network(),
                        "person", person,
                        "status", ContactStatus.TO_CONTACT.name(),
                        "viewer", viewer.id()));
        unit.run(TAKE, Map.of("id", signUp.id(), "person", person));
        return Outcome.done(Optional.of(person));
    }

    /// They were told what is kept and why when they signed up.
    private PersonId make(Unit unit, SignUp signUp, @Nullable PersonKind judged) {
        PersonId id = new PersonId(Ids.PERSON.next());
        PersonKind kind = judged == null ? signUp.kind() : judged;
        unit.run(
                MAKE_PERSON,
                Map.of(
                        "id",
                        id,
                        "properties",
                        Parameters.of(
                                "name", signUp.name(),
                                "sortKey", SortKey.of(signUp.name()),
                                "kind", (kind == null ? PersonKind.UNKNOWN : kind).name(),
                                "email", signUp.email(),
                                "phone", signUp.phone(),
                                "group", signUp.organisation(),
                                "source", SOURCE,
                                "informedOn",
                                        signUp.at()
                                                .atZoneSameInstant(clock.getZone())
                                                .toLocalDate())));
        return id;
    }
}
