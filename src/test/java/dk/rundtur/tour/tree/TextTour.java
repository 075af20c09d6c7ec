package dk.rundtur.tour.tree;

import dk.rundtur.fixture.Story;
import dk.rundtur.fixture.Story.Sentence;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.Tie;
import dk.rundtur.tour.standing.ContactStatus;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Tells a [Story] to the rules of the tour, without a database: what it says of leaders, people,
/// tips, introductions, thanks and ties.
public final class TextTour {

    private static final OffsetDateTime LAST = OffsetDateTime.parse("2026-03-01T10:00:00Z");

    private static final class Someone {
        private Trace.Role role = Trace.Role.KNOWN;
        private ContactStatus status = ContactStatus.SUGGESTED;
        private @Nullable String introducer;
        private Trace.@Nullable Thanked thanked;
    }

    private final Map<String, Someone> people = new TreeMap<>();
    private final List<Traces.Tip> tips = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private TextTour(String text) {
        Story story = Story.of(text);
        story.people().forEach(this::someone);
        story.sentences().forEach(this::tell);
    }

    public static Traces traces(String text) {
        return new TextTour(text).traces();
    }

    public static Map<String, String> kinds(String text) {
        return new TextTour(text).kinds;
    }

    private void tell(Sentence sentence) {
        OffsetDateTime at = LAST.minusDays(sentence.daysAgo());
        switch (sentence.fact()) {
            case Story.Runs(String person, String how, _) ->
                    someone(person).role = how.equals("leads") ? Trace.Role.LEADS : Trace.Role.RUNS;
            case Story.Talk(String person, String outcome) ->
                    someone(person).status = ContactStatus.valueOf(upper(outcome));
            case Story.Card(String person, String column) ->
                    someone(person).status = ContactStatus.valueOf(upper(column));
            case Story.Tip(String giver, String receiver, boolean named) ->
                    tips.add(
                            new Traces.Tip(
                                    new PersonId(Story.person(giver)),
                                    new PersonId(Story.person(receiver)),
                                    at,
                                    named));
            case Story.Introduced(String person, String by, _) ->
                    someone(person).introducer = Story.person(by);
            case Story.Thanked(String giver) ->
                    someone(giver).thanked = new Trace.Thanked(at, "Lene");
            case Story.Knows(String person, String other, _, String kind) when kind != null ->
                    kinds.put(
                            Tie.id(
                                    new PersonId(Story.person(person)),
                                    new PersonId(Story.person(other))),
                            kind);
            default -> throw sentence.wrong("takes a database");
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private Someone someone(String name) {
        return people.computeIfAbsent(name, key -> new Someone());
    }

    private Traces traces() {
        Map<PersonId, Trace> traces = new LinkedHashMap<>();
        people.forEach((name, someone) -> {
            boolean known = someone.role == Trace.Role.KNOWN;
            boolean talked =
                    switch (someone.status) {
                        case TALKED, JOINED, MAYBE, DECLINED -> true;
                        case SUGGESTED, TO_CONTACT, MEETING_AGREED, EXPIRED -> false;
                    };
            traces.put(
                    new PersonId(Story.person(name)),
                    new Trace(
                            new PersonId(Story.person(name)),
                            name,
                            null,
                            someone.role,
                            known ? someone.status : null,
                            talked,
                            someone.status == ContactStatus.JOINED
                                    || someone.role == Trace.Role.LEADS,
                            someone.introducer == null ? null : new PersonId(someone.introducer),
                            someone.thanked));
        });
        return new Traces(traces, tips);
    }
}
