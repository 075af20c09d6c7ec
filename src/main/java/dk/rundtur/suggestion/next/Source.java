package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Something recorded that a number in a reason comes from.
///
/// @param id of the tie, conversation or referral; of the person, where it is something they hold
/// @param people ids, in the order the sentence names them
/// @param about how the conversation went or the referral stands; the id of the need that is held
record Source(
        Kind kind,
        String id,
        List<PersonId> people,
        @Nullable LocalDate on,
        @Nullable String about) {

    /// What is recorded.
    enum Kind {
        TIE,
        VISIT,
        REFERRAL,
        HOLDING
    }

    Source {
        people = List.copyOf(people);
    }
}
