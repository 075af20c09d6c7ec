package dk.rundtur.interchange.compare;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The properties that a row states. Empty cells are left out, so they erase nothing.
final class Told {

    private Told() {}

    /// Names and values by turns; nulls are left out.
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> known = HashMap.newHashMap(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                known.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return known;
    }

    /// The properties of `known` that differ from what is stored.
    static Map<String, Object> news(
            Map<String, Object> known, Map<String, @Nullable Object> stored) {
        Map<String, Object> news = new HashMap<>();
        known.forEach((name, value) -> {
            if (!value.equals(stored.get(name))) {
                news.put(name, value);
            }
        });
        return news;
    }
}
