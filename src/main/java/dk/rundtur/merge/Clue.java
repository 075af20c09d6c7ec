package dk.rundtur.merge;

/// Something that speaks for or against two records being of one person.
///
/// @param code what it is
/// @param count how many, where that matters; otherwise 0
public record Clue(Code code, int count) {

    /// How much each kind of clue says; those against say less than nothing.
    public enum Code {
        SAME_EMAIL(5),
        SAME_NAME(3),
        SAME_PHONE(3),
        NAME_PART(2),
        NAME_SPELLING(1),
        FIRST_NAME(1),
        SAME_ORGANISATION(2),
        SHARED_ACQUAINTANCES(1),
        SAME_TITLE(1),
        OTHER_FIRST_NAME(-3),
        OTHER_EMAIL(-2),
        OTHER_ORGANISATION(-1),
        ACQUAINTED(-2);

        private final int weight;

        Code(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    Clue(Code code) {
        this(code, 0);
    }

    /// Whether it speaks for one person.
    public boolean speaksFor() {
        return code.weight > 0;
    }
}
