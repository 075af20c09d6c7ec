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

    /// Whether it is worth anybody's time: one mailbox always is, and without a name, a number or
    /// an address in common it never is.
    boolean worthALook() {
        return has(Clue.Code.SAME_EMAIL)
                || (weight() >= WORTH_A_LOOK
                        && has(
                                Clue.Code.SAME_PHONE,
                                Clue.Code.SAME_NAME,
                                Clue.Code.NAME_PART,
                                Clue.Code.NAME_SPELLING,
                                Clue.Code.FIRST_NAME));
    }

    /// Whether it is likely that both are of one person. Two who share a mailbox, a phone and a
    /// workplace under different first names are not.
    public boolean likely() {
        return weight() >= LIKELY && !has(Clue.Code.OTHER_FIRST_NAME);
    }

    private boolean has(Clue.Code... codes) {
        return clues.stream().anyMatch(clue -> List.of(codes).contains(clue.code()));
    }
}
