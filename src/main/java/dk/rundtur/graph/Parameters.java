package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The values a statement is sent with; other than `Map.of`, some may be null.
public final class Parameters {

    private Parameters() {}

    /// Names and values by turns.
    public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
