package dk.rundtur.sample;

import dk.rundtur.outcome.Outcome;

/// What the sample asks of the other rooms is never refused.
final class Expect {

    private Expect() {}

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) ->
                    throw new IllegalStateException("The sample is refused: " + problems);
        };
    }
}
