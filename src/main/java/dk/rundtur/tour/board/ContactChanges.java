package dk.rundtur.tour.board;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.tour.ChangeWords;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.standing.Standings;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Moves cards on the board, and whatever follows from that.
@Component
public class ContactChanges {

    private static final Statement MOVE = Statement.named("tour/board/contact-move");
    private static final Statement DECLINE_UNTIL = Statement.named("tour/board/decline-until");

    private final Graph graph;
    private final Clock clock;

    ContactChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Moves a card, and with it whatever follows: who takes part, who declined, and how the
    /// referrals to the person stand.
    public Outcome<Contact> move(ContactMove move, Viewer viewer) {
        return graph.change(unit ->
                Tour.on(unit, move.network(), viewer, tour -> move(unit, tour, move, viewer)));
    }

    private Outcome<Contact> move(Unit unit, Tour tour, ContactMove move, Viewer viewer) {
        PersonId person = move.person();
        if (!People.byId(unit, List.of(person)).containsKey(person)) {
            return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        if (tour.team().contains(person)) {
            return Outcome.refused(Problem.at("person", ProblemCode.SELF_PLAN));
        }
        Row found = Contacts.row(unit, tour.network(), person, LocalDate.now(clock));
        Contact contact = Contact.from(found);
        ContactStatus now = contact.status();
        if (now == move.to()) {
            return Outcome.done(contact);
        }
        if (now != move.from()) {
            return Outcome.refused(
                    Problem.at(
                            "from",
                            ProblemCode.CONTACT_MOVED,
                            now.word(),
                            ChangeWords.of(Contact.lastChange(found), clock)));
        }
        if (!now.mayBecome(move.to())) {
            return Outcome.refused(
                    Problem.at(
                            "to", ProblemCode.CONTACT_CANNOT_FOLLOW, now.word(), move.to().word()));
        }
        unit.run(
                MOVE,
                Map.of(
                        "network", tour.network(),
                        "person", person,
                        "status", move.to().name(),
                        "viewer", viewer.id()));
        new Standings(unit, tour, person, LocalDate.now(clock)).after(now, move.to());
        return Outcome.done(Contacts.get(unit, tour.network(), person, LocalDate.now(clock)));
    }

    /// Changes when somebody who declined may be suggested again.
    public Outcome<Contact> changeDecline(DeclineChange change, Viewer viewer) {
        return graph.change(unit ->
                Tour.on(unit, change.network(), viewer, tour -> changeDecline(unit, change)));
    }

    private Outcome<Contact> changeDecline(Unit unit, DeclineChange change) {
        PersonId person = change.person();
        if (!People.byId(unit, List.of(person)).containsKey(person)) {
            return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        Contact contact = Contacts.get(unit, change.network(), person, LocalDate.now(clock));
        if (contact.status() != ContactStatus.DECLINED) {
            return Outcome.refused(
                    Problem.at("person", ProblemCode.NOT_DECLINED, contact.status().word()));
        }
        LocalDate now = contact.declinedUntil();
        LocalDate until = change.until();
        if (Objects.equals(now, until)) {
            return Outcome.done(contact);
        }
        if (!Objects.equals(now, change.seen())) {
            return Outcome.refused(Problem.at("seen", ProblemCode.DECLINE_CHANGED));
        }
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Problem.at("until", ProblemCode.UNTIL_NOT_AHEAD));
        }
        unit.run(
                DECLINE_UNTIL,
                Parameters.of("network", change.network(), "person", person, "until", until));
        return Outcome.done(Contacts.get(unit, change.network(), person, LocalDate.now(clock)));
    }
}
