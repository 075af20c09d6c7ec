package dk.rundtur.interchange.compare;

import dk.rundtur.interchange.report.RowChange.Field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The properties that a row states. Empty cells are left out, so they erase nothing.
final class Told {

    /// In the order of the files' columns.
    private static final Map<String, String> COLUMNS = columns();

    private Told() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "name",
                        "kind",
                        "title",
                        "email",
                        "phone",
                        "group",
                        "uri",
                        "strength",
                        "level")) {
            columns.put(name, name);
        }
        columns.put("nameDa", "name_da");
        columns.put("nameEn", "name_en");
        columns.put("source", "source");
        columns.put("toldOn", "told_on");
        columns.put("mayMentionName", "may_mention_name");
        return columns;
    }

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

    /// The columns of a file that say `properties`, with what was known before; keys of order are
    /// nothing to show.
    static List<Field> fields(
            Map<String, Object> properties, Map<String, @Nullable Object> before) {
        List<Field> fields = new ArrayList<>();
        COLUMNS.forEach((name, column) -> {
            Object after = properties.get(name);
            if (after != null) {
                Object known = before.get(name);
                String was = known == null ? null : known.toString();
                fields.add(new Field(column, was, after.toString()));
            }
        });
        return fields;
    }

    /// A relationship that is made, or changed where `stored` is something.
    static Remembered remembered(
            Remembered.Kind kind,
            String id,
            String label,
            Map<String, Object> news,
            @Nullable Map<String, @Nullable Object> stored) {
        Map<String, Object> after = new HashMap<>();
        Map<String, @Nullable Object> before = null;
        if (stored != null) {
            before = new HashMap<>();
            for (String name : news.keySet()) {
                before.put(name, stored.get(name));
            }
            stored.forEach((name, value) -> {
                if (value != null) {
                    after.put(name, value);
                }
            });
        }
        after.putAll(news);
        return new Remembered(kind, id, label, Remembered.Versions.NONE, before, after);
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
