package dk.rundtur.graph;

import dk.rundtur.id.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /// As the driver takes them: identities as texts, however deep they lie in lists and maps.
    static Map<String, @Nullable Object> plain(Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> plain = new HashMap<>();
        parameters.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Map<?, ?> map -> plainMap(map);
            case Collection<?> list -> plainList(list);
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new HashMap<>();
        map.forEach((name, value) -> plain.put(String.valueOf(name), plain(value)));
        return plain;
    }

    private static List<@Nullable Object> plainList(Collection<?> list) {
        List<@Nullable Object> plain = new ArrayList<>(list.size());
        list.forEach(value -> plain.add(plain(value)));
        return plain;
    }
}
