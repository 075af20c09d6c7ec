package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// One row of an answer, or a map or node inside one. `find…` answers null where nothing is known.
public final class Row {

    private final MapAccessor values;

    Row(MapAccessor values) {
        this.values = values;
    }

    /// A text that is always there.
    public String text(String key) {
        return present(key).asString();
    }

    /// A text, or null.
    public @Nullable String findText(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : value.asString();
    }

    /// A whole number that is always there.
    public int count(String key) {
        return present(key).asInt();
    }

    /// A whole number, or null.
    public @Nullable Integer findCount(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : Integer.valueOf(value.asInt());
    }

    /// A number that is always there.
    public double number(String key) {
        return present(key).asDouble();
    }

    /// A number, or null.
    public @Nullable Double findNumber(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : Double.valueOf(value.asDouble());
    }

    /// A yes or no; no where nothing is known.
    public boolean flag(String key) {
        return values.get(key).asBoolean(false);
    }

    /// A yes or no, or null.
    public @Nullable Boolean findFlag(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
    }

    /// A day that is always there.
    public LocalDate date(String key) {
        return present(key).asLocalDate();
    }

    /// A day, or null.
    public @Nullable LocalDate findDate(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : value.asLocalDate();
    }

    /// A moment that is always there.
    public OffsetDateTime moment(String key) {
        return present(key).asOffsetDateTime();
    }

    /// A moment, or null.
    public @Nullable OffsetDateTime findMoment(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : value.asOffsetDateTime();
    }

    /// A list of texts; empty where nothing is known.
    public List<String> texts(String key) {
        Value value = values.get(key);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /// A list of whole numbers; empty where nothing is known.
    public int[] counts(String key) {
        Value value = values.get(key);
        int[] counts = new int[value.isNull() ? 0 : value.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = value.get(i).asInt();
        }
        return counts;
    }

    /// A list of numbers that may be unknown; empty where nothing is known.
    public List<@Nullable Double> numbers(String key) {
        Value value = values.get(key);
        return value.isNull() ? List.of() : value.asList(v -> v.isNull() ? null : v.asDouble());
    }

    /// A list of maps or nodes; empty where nothing is known.
    public List<Row> rows(String key) {
        Value value = values.get(key);
        return value.isNull() ? List.of() : value.asList(Row::new);
    }

    /// A map or node that is always there.
    public Row row(String key) {
        return new Row(present(key));
    }

    /// A map or node, or null.
    public @Nullable Row findRow(String key) {
        Value value = values.get(key);
        return value.isNull() ? null : new Row(value);
    }

    /// A map or node as plain values; null where one is not known.
    public Map<String, @Nullable Object> values(String key) {
        return present(key).asMap(Value::asObject);
    }

    private Value present(String key) {
        Value value = values.get(key);
        if (value.isNull()) {
            throw new IllegalStateException("The database gave no value for '" + key + "'");
        }
        return value;
    }
}
