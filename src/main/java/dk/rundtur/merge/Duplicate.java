package dk.rundtur.merge;

import dk.rundtur.people.Person;

import java.util.List;

/// Two records that may be of one person.
///
/// @param person the one that was asked about, or the newer
/// @param clues what speaks for it and against it
public record Duplicate(Person person, Person other, List<Clue> clues) {

    /// From here on it is worth a look.
    private static final int WORTH_A_LOOK = 2;

    /// From here on most would say that it is one person.
    private static final int LIKELY = 4;

    public Duplicate {
        clues = List.copyOf(clues);
    }

    /// How much speaks for it; what speaks against it counts less than nothing.
    int weight() {
        return clues.stream().mapToInt(clue -> clue.code().weight()).sum();
    }

    /// Whether it is worth anybody's time: without a name or an address in common it never is.
    boolean worthALook() {
        return weight() >= WORTH_A_LOOK
                && clues.stream()
                        .map(Clue::code)
                        .anyMatch(code ->
                                switch (code) {
                                    case SAME_EMAIL,
                                            SAME_PHONE,
                                            SAME_NAME,
                                            NAME_PART,
                                            NAME_SPELLING,
                                            FIRST_NAME ->
                                            true;
                                    case SAME_ORGANISATION,
                                            SHARED_ACQUAINTANCES,
                                            SAME_TITLE,
                                            OTHER_EMAIL,
                                            OTHER_ORGANISATION,
                                            ACQUAINTED ->
                                            false;
                                });
    }

    /// Whether it is likely that both are of one person.
    public boolean likely() {
        return weight() >= LIKELY;
    }
}
