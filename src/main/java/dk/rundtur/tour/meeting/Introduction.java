package dk.rundtur.tour.meeting;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.util.EnumSet;
import java.util.Set;

/// How far the one who is to introduce us has come with it.
public enum Introduction {
    TO_ASK,
    ASKED,
    PROMISED,
    DONE,
    REFUSED;

    /// Whether this may be followed by `next`. What was done stays done; everything else may turn
    /// out otherwise, but whoever has answered does not become unasked.
    boolean mayBecome(Introduction next) {
        return followers().contains(next);
    }

    private Set<Introduction> followers() {
        return switch (this) {
            case TO_ASK -> EnumSet.of(ASKED, PROMISED, DONE, REFUSED);
            case ASKED -> EnumSet.of(TO_ASK, PROMISED, DONE, REFUSED);
            case PROMISED -> EnumSet.of(DONE, REFUSED);
            case REFUSED -> EnumSet.of(ASKED, PROMISED, DONE);
            case DONE -> EnumSet.noneOf(Introduction.class);
        };
    }

    /// This in the words of whatever language a sentence is said in.
    MessageSourceResolvable word() {
        return new DefaultMessageSourceResolvable("tour.introduction." + name());
    }
}
