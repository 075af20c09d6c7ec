package dk.rundtur.tour.tree;

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

/// Reads a tour from text, one fact on a line:
///
/// ```
/// Lene leads                  or: runs, helps
/// Anna maybe                  how far one has come with her: suggested, declined, joined …
/// Anna > Dina                 Anna pointed to Dina; a day later than the line before
/// Anna > Dina unnamed         and does not want to be mentioned
/// Carl through Bo             Bo introduced Carl
/// Anna thanked                after the tips above it
/// Anna - Dina colleague       of what kind their tie is
/// ```
///
/// Who is mentioned exists, in the order of the alphabet.
public final class TextTour {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-03-01T10:00:00Z");

    private static final class Someone {
        private Trace.Role role = Trace.Role.KNOWN;
        private ContactStatus status = ContactStatus.SUGGESTED;
        private @Nullable String introducer;
        private Trace.@Nullable Thanked thanked;
    }

    private final Map<String, Someone> people = new TreeMap<>();
    private final List<Traces.Tip> tips = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private OffsetDateTime now = FIRST;

    private TextTour(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
    }

    public static Traces traces(String text) {
        return new TextTour(text).traces();
    }

    public static Map<String, String> kinds(String text) {
        return new TextTour(text).kinds;
    }

    public static String id(String name) {
        return "person-" + name.toLowerCase(Locale.ROOT);
    }

    private void read(String line) {
        String[] words = line.split(" ", -1);
        now = now.plusDays(1);
        Someone someone = someone(words[0]);
        switch (words[1]) {
            case ">" -> {
                someone(words[2]);
                boolean named = words.length < 4;
                tips.add(new Traces.Tip(id(words[0]), id(words[2]), now, named));
            }
            case "-" -> kinds.put(Tie.id(id(words[0]), id(words[2])), words[3]);
            case "through" -> {
                someone(words[2]);
                someone.introducer = id(words[2]);
            }
            case "thanked" -> someone.thanked = new Trace.Thanked(now, "Lene");
            case "leads", "runs", "helps" ->
                    someone.role = Trace.Role.valueOf(words[1].toUpperCase(Locale.ROOT));
            default -> someone.status = ContactStatus.valueOf(words[1].toUpperCase(Locale.ROOT));
        }
    }

    private Someone someone(String name) {
        return people.computeIfAbsent(name, key -> new Someone());
    }

    private Traces traces() {
        Map<String, Trace> traces = new LinkedHashMap<>();
        people.forEach((name, someone) -> {
            boolean known = someone.role == Trace.Role.KNOWN;
            boolean talked =
                    switch (someone.status) {
                        case TALKED, JOINED, MAYBE, DECLINED -> true;
                        case SUGGESTED, TO_CONTACT, MEETING_AGREED, EXPIRED -> false;
                    };
            traces.put(
                    id(name),
                    new Trace(
                            id(name),
                            name,
                            null,
                            someone.role,
                            known ? someone.status : null,
                            talked,
                            someone.status == ContactStatus.JOINED
                                    || someone.role == Trace.Role.LEADS,
                            someone.introducer,
                            someone.thanked));
        });
        return new Traces(traces, tips);
    }
}
