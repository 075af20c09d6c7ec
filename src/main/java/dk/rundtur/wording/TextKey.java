package dk.rundtur.wording;

import java.util.Set;

/// The texts an installation may word anew, and the gaps that are filled in each.
public enum TextKey {
    /// One question a line.
    MOTIVATION_QUESTIONS(true, Set.of()),
    /// One question a line.
    KNOW_SOMEBODY(true, Set.of("theme", "competence")),
    NOMINATION(true, Set.of("theme", "competence")),
    PRIVACY(true, Set.of()),
    PITCH(true, Set.of("theme", "purpose", "shortPurpose", "motivation", "values", "why", "ask")),
    /// What one asks of a person where the network's pitch does not say.
    PITCH_ASK(true, Set.of()),
    /// One question a line, to be answered before the first contact.
    REFLECTION(false, Set.of()),
    INVITATION_SUBJECT(true, Set.of("theme")),
    INVITATION(
            true,
            Set.of(
                    "name",
                    "firstName",
                    "theme",
                    "purpose",
                    "shortPurpose",
                    "why",
                    "referrer",
                    "times",
                    "sender",
                    "privacy")),
    INTRODUCTION_SUBJECT(false, Set.of("person", "theme")),
    /// To whoever is to introduce us to a person.
    INTRODUCTION(
            true,
            Set.of(
                    "name",
                    "firstName",
                    "person",
                    "personFirstName",
                    "theme",
                    "purpose",
                    "shortPurpose",
                    "why",
                    "sender")),
    THANKS_SUBJECT(false, Set.of("theme")),
    /// To somebody whose tips led somewhere.
    THANKS(
            false,
            Set.of("name", "firstName", "theme", "joined", "talked", "open", "onward", "sender")),
    /// A line that begins with # is a heading.
    BROCHURE(
            true,
            Set.of(
                    "theme",
                    "purpose",
                    "shortPurpose",
                    "phases",
                    "dates",
                    "time",
                    "leader",
                    "contact",
                    "privacy")),
    /// What a broad invitation says until its leader words it.
    BROAD_INVITATION(false, Set.of("theme", "purpose")),
    /// What those who sign up are told.
    SIGN_UP_PRIVACY(false, Set.of("theme"));

    private final boolean varies;

    @SuppressWarnings("ImmutableEnumChecker") // all are made by Set.of
    private final Set<String> gaps;

    TextKey(boolean varies, Set<String> gaps) {
        this.varies = varies;
        this.gaps = gaps;
    }

    /// Whether each [Audience] may have a text of its own.
    public boolean varies() {
        return varies;
    }

    /// The names that may stand in braces: `{theme}`.
    public Set<String> gaps() {
        return gaps;
    }
}
