package dk.rundtur.graph;

import dk.rundtur.id.Id;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One row of an answer, or a map or node inside one. What is always there is read by the name of
/// its type; `…OrNull` answers null where nothing is known.
public final class Row {

    private final MapAccessor values;

    Row(MapAccessor values) {
        this.values = values;
    }

    public String text(String key) {
        return present(key).asString();
    }

    public @Nullable String textOrNull(String key) {
        return orNull(key, Value::asString);
    }

    /// An identity.
    ///
    /// @param kind makes it of its text: `PersonId::new`
    public <I extends Id> I id(String key, Function<String, I> kind) {
        return kind.apply(text(key));
    }

    /// An identity, or null.
    public <I extends Id> @Nullable I idOrNull(String key, Function<String, I> kind) {
        String text = textOrNull(key);
        return text == null ? null : kind.apply(text);
    }

    /// A list of identities; empty where nothing is known.
    public <I extends Id> List<I> ids(String key, Function<String, I> kind) {
        return texts(key).stream().map(kind).toList();
    }

    /// A whole number.
    public int count(String key) {
        return present(key).asInt();
    }

    public @Nullable Integer countOrNull(String key) {
        return orNull(key, Value::asInt);
    }

    public double number(String key) {
        return present(key).asDouble();
    }

    public @Nullable Double numberOrNull(String key) {
        return orNull(key, Value::asDouble);
    }

    /// A yes or no; no where nothing is known.
    public boolean flag(String key) {
        return values.get(key).asBoolean(false);
    }

    public @Nullable Boolean flagOrNull(String key) {
        return orNull(key, Value::asBoolean);
    }

    public LocalDate date(String key) {
        return present(key).asLocalDate();
    }

    public @Nullable LocalDate dateOrNull(String key) {
        return orNull(key, Value::asLocalDate);
    }

    public OffsetDateTime moment(String key) {
        return present(key).asOffsetDateTime();
    }

    public @Nullable OffsetDateTime momentOrNull(String key) {
        return orNull(key, Value::asOffsetDateTime);
    }

    /// A list of texts; empty where nothing is known.
    public List<String> texts(String key) {
        return list(key, Value::asString);
    }

    /// A list of maps or nodes; empty where nothing is known.
    public List<Row> rows(String key) {
        return list(key, Row::new);
    }

    /// A map or node.
    public Row row(String key) {
        return new Row(present(key));
    }

    public @Nullable Row rowOrNull(String key) {
        return orNull(key, Row::new);
    }

    /// A map or node as plain values, each null where it is not known.
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

    private <T> @Nullable T orNull(String key, Function<Value, T> reading) {
        Value value = values.get(key);
        return value.isNull() ? null : reading.apply(value);
    }

    private <T> List<T> list(String key, Function<Value, T> reading) {
        Value value = values.get(key);
        return value.isNull() ? List.of() : value.asList(reading);
    }
}
