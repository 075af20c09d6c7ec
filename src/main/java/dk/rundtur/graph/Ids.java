package dk.rundtur.graph;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// The kinds of things that have ids of their own. An id says its kind first: `person-…`.
public enum Ids {
    PERSON,
    TIE,
    ORGANISATION,
    COMPETENCE,
    NETWORK,
    PHASE,
    NEED,
    PARTICIPANT,
    VISIT,
    REFERRAL,
    PLANNED,
    WORKSHOP,
    SIGNUP,
    MERGE,
    SOURCE,
    IMPORT,
    USER;

    /// A new id.
    public String next() {
        return prefix() + UUID.randomUUID();
    }

    /// The id of what lies between these things; the same things in the same order give the same
    /// id.
    public String of(Object... ids) {
        return Stream.of(ids).map(id -> bare(id.toString())).collect(joining("-", prefix(), ""));
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT) + "-";
    }

    private static String bare(String id) {
        return id.substring(id.indexOf('-') + 1);
    }
}
