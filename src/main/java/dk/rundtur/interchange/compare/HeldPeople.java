package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.interchange.compare.Remembered.Versions;
import dk.rundtur.interchange.compare.StoredNodes.Stored;
import dk.rundtur.interchange.entry.Entry.PersonEntry;
import dk.rundtur.interchange.report.HeldRow;
import dk.rundtur.interchange.report.HeldRow.Decision;
import dk.rundtur.interchange.report.HeldRow.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Holds the rows that may be about somebody else than the ids say, until it is decided.
final class HeldPeople {

    private static final Statement MAILBOXES = Statement.named("interchange/mailboxes");
    private static final Statement ALSO = Statement.named("interchange/file-id-also");
    private static final Statement RELEASE = Statement.named("interchange/file-id-release");

    private final StoredNodes people;
    private final Map<String, Decision> decisions;
    private final FileChanges plan;
    private final Map<String, List<Stored>> mailboxes = new HashMap<>();

    HeldPeople(StoredNodes people, Map<String, Decision> decisions, FileChanges plan) {
        this.people = people;
        this.decisions = decisions;
        this.plan = plan;
    }

    /// The rows that are not held for their e-mail.
    List<PersonEntry> acceptMail(Unit unit, List<PersonEntry> entries) {
        look(unit, entries);
        List<PersonEntry> accepted = new ArrayList<>();
        for (PersonEntry entry : entries) {
            Stored other = otherOrNull(entry);
            if (other == null || accept(entry, other)) {
                accepted.add(entry);
            }
        }
        return accepted;
    }

    private boolean accept(PersonEntry entry, Stored other) {
        Reason reason = people.fresh(entry.id()) ? Reason.EMAIL_HERE : Reason.EMAIL_OF_ANOTHER;
        Decision decision = note(entry, reason, other);
        if (decision == Decision.SAME && reason == Reason.EMAIL_HERE) {
            people.adopt(entry.id(), other);
            plan.remember(fileId(Remembered.Kind.ALSO, entry, other, Versions.NONE));
            plan.write(
                    ALSO,
                    Map.of(
                            "source", people.source(),
                            "externalId", entry.id(),
                            "person", other.id()));
            return true;
        }
        if (decision == Decision.OTHER) {
            return true;
        }
        hold(entry);
        return false;
    }

    /// Whether the row may be compared: it changes no name, or it was decided whose it is.
    ///
    /// @param names whether no other row has said what the person is called
    boolean acceptName(PersonEntry entry, boolean names) {
        Stored stored = people.storedOrNull(entry.id());
        if (stored == null || !names) {
            return true;
        }
        if (Spelling.same(stored.name(), entry.name()) || people.adopted(entry.id())) {
            return true;
        }
        switch (note(entry, Reason.OTHER_NAME, stored)) {
            case SAME -> {
                return true;
            }
            case OTHER -> {
                people.release(entry.id());
                // Losing an id of its own is a change to the record; losing another's is none.
                int version = stored.version();
                var versions = stored.former() ? Versions.NONE : new Versions(version, version + 1);
                plan.remember(fileId(Remembered.Kind.RELEASED, entry, stored, versions));
                plan.write(RELEASE, Map.of("source", people.source(), "externalId", entry.id()));
                return true;
            }
            case OUT -> hold(entry);
            case null -> hold(entry);
        }
        return false;
    }

    private Remembered fileId(
            Remembered.Kind kind, PersonEntry entry, Stored person, Versions versions) {
        return new Remembered(
                kind,
                person.id() + " " + entry.id(),
                person.name(),
                versions,
                Map.of(),
                Map.of(
                        "source", people.source().value(),
                        "externalId", entry.id(),
                        "person", person.id(),
                        "former", person.former()));
    }

    private @Nullable Decision note(PersonEntry entry, Reason reason, Stored other) {
        Decision decision = decisions.get(entry.id());
        plan.held(
                new HeldRow(
                        entry.line(),
                        entry.id(),
                        entry.name(),
                        reason,
                        new PersonId(other.id()),
                        other.name(),
                        decision));
        return decision;
    }

    private void hold(PersonEntry entry) {
        people.hold(entry.id());
        plan.countHeld();
    }

    /// Somebody else who has the e-mail that the row brings; whoever bears its name goes before.
    private @Nullable Stored otherOrNull(PersonEntry entry) {
        String email = newsOrNull(entry);
        if (email == null) {
            return null;
        }
        Stored own = people.storedOrNull(entry.id());
        Stored found = null;
        for (Stored one : mailboxes.getOrDefault(email, List.of())) {
            boolean other = own == null || !own.id().equals(one.id());
            if (other && (found == null || Spelling.same(one.name(), entry.name()))) {
                found = one;
            }
        }
        return found;
    }

    private @Nullable String newsOrNull(PersonEntry entry) {
        String email = entry.address().email();
        if (email == null) {
            return null;
        }
        String small = email.toLowerCase(Locale.ROOT);
        Stored own = people.storedOrNull(entry.id());
        Object before = own == null ? null : own.known().get("email");
        boolean known = before != null && small.equals(before.toString().toLowerCase(Locale.ROOT));
        return known ? null : small;
    }

    private void look(Unit unit, Collection<PersonEntry> entries) {
        Set<String> emails = new LinkedHashSet<>();
        for (PersonEntry entry : entries) {
            String email = newsOrNull(entry);
            if (email != null) {
                emails.add(email);
            }
        }
        Portions.ofMany(
                emails, batch -> unit.list(MAILBOXES, Map.of("emails", batch), this::found));
    }

    private Row found(Row row) {
        Stored one = Stored.from(row);
        people.seen().add(one.id(), one.version());
        mailboxes.computeIfAbsent(row.text("mailbox"), _ -> new ArrayList<>()).add(one);
        return row;
    }
}
