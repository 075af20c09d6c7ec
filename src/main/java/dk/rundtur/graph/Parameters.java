package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The parameters of a statement. Unlike in `Map.of`, values may be null.
public final class Parameters {

    private Parameters() {}

    /// Names and values in turn.
    public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
