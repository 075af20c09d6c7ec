package dk.rundtur.merge;

import dk.rundtur.graph.Row;
import dk.rundtur.people.Person;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What is known of a person that can be compared.
///
/// @param organisation the id of it
/// @param createdAt when the record was made, as a text that sorts
record Profile(Person person, @Nullable String organisation, @Nullable String createdAt) {

    static Profile from(Row row) {
        return new Profile(
                Person.from(row.row("person")),
                row.textOrNull("organisation"),
                row.textOrNull("createdAt"));
    }

    /// What speaks for and against this and another record being of one person.
    List<Clue> compare(Profile other, boolean acquainted, int sharedAcquaintances) {
        List<Clue> clues = new ArrayList<>();
        both(clues, other, Profile::email, Clue.Code.SAME_EMAIL, Clue.Code.OTHER_EMAIL);
        switch (NameLikeness.of(person.name(), other.person.name())) {
            case SAME -> clues.add(new Clue(Clue.Code.SAME_NAME));
            case PART -> clues.add(new Clue(Clue.Code.NAME_PART));
            case SPELLING -> clues.add(new Clue(Clue.Code.NAME_SPELLING));
            case FIRST_NAME -> clues.add(new Clue(Clue.Code.FIRST_NAME));
            case NONE -> {
                if (NameLikeness.otherFirstNames(person.name(), other.person.name())) {
                    clues.add(new Clue(Clue.Code.OTHER_FIRST_NAME));
                }
            }
        }
        both(clues, other, Profile::phone, Clue.Code.SAME_PHONE, null);
        both(
                clues,
                other,
                Profile::organisation,
                Clue.Code.SAME_ORGANISATION,
                Clue.Code.OTHER_ORGANISATION);
        both(clues, other, Profile::title, Clue.Code.SAME_TITLE, null);
        if (sharedAcquaintances > 0) {
            clues.add(new Clue(Clue.Code.SHARED_ACQUAINTANCES, sharedAcquaintances));
        }
        if (acquainted) {
            clues.add(new Clue(Clue.Code.ACQUAINTED));
        }
        return clues;
    }

    private void both(
            List<Clue> clues,
            Profile other,
            Function<Profile, @Nullable String> part,
            Clue.Code same,
            Clue.@Nullable Code different) {
        String mine = part.apply(this);
        String theirs = part.apply(other);
        if (mine == null || theirs == null || mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        if (mine.equals(theirs)) {
            clues.add(new Clue(same));
        } else if (different != null) {
            clues.add(new Clue(different));
        }
    }

    private @Nullable String email() {
        return lower(person.email());
    }

    private @Nullable String title() {
        return lower(person.title());
    }

    /// The last eight digits, which is what a Danish number has without its country.
    private @Nullable String phone() {
        String digits = person.phone() == null ? "" : person.phone().replaceAll("\\D", "");
        return digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - 8));
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
