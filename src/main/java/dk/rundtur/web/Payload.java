package dk.rundtur.web;

import dk.rundtur.outcome.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The answer to a mutation: the changed thing, or why nothing was changed.
public final class Payload {

    private Payload() {}

    /// The payload whose field `name` holds what was changed.
    public static Map<String, @Nullable Object> of(String name, Outcome<?> outcome) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        payload.put(
                "userErrors",
                outcome instanceof Outcome.Refused<?> refused ? refused.problems() : List.of());
        payload.put(name, outcome instanceof Outcome.Done<?> done ? done.value() : null);
        return payload;
    }
}
