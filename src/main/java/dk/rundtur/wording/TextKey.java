package dk.rundtur.wording;

import java.util.Set;

/// The texts an installation may word anew, and the gaps that are filled in each.
public enum TextKey {
    /// One question a line.
    MOTIVATION_QUESTIONS(Set.of()),
    /// One question a line.
    KNOW_SOMEBODY(Set.of("competence")),
    NOMINATION(Set.of("competence")),
    PRIVACY(Set.of()),
    PITCH(Set.of("theme", "purpose", "motivation", "values", "why", "ask")),
    /// What one asks of a person where the network's pitch does not say.
    PITCH_ASK(Set.of()),
    /// One question a line, to be answered before the first contact.
    REFLECTION(Set.of()),
    INVITATION_SUBJECT(Set.of("theme")),
    INVITATION(Set.of("name", "theme", "purpose", "why", "referrer", "times", "sender", "privacy")),
    THANKS_SUBJECT(Set.of("theme")),
    /// To somebody whose tips led somewhere.
    THANKS(Set.of("name", "theme", "joined", "talked", "open", "onward", "sender")),
    /// A line that begins with # is a heading.
    BROCHURE(Set.of("theme", "purpose", "phases", "leader", "privacy")),
    /// What a broad invitation says until its leader words it.
    BROAD_INVITATION(Set.of("theme", "purpose")),
    /// What those who sign up are told.
    SIGN_UP_PRIVACY(Set.of("theme"));

    @SuppressWarnings("ImmutableEnumChecker") // all are made by Set.of
    private final Set<String> gaps;

    TextKey(Set<String> gaps) {
        this.gaps = gaps;
    }

    /// The names that may stand in braces: `{theme}`.
    public Set<String> gaps() {
        return gaps;
    }
}
