package dk.rundtur.id;

import com.fasterxml.jackson.annotation.JsonValue;

/// The identity of one thing. As text it is the kind of the thing, a hyphen, and what tells the
/// thing from all others of its kind: `person-7f3a`. An identity that came from outside may name
/// nothing, or a thing of another kind; it is looked up, never trusted.
public interface Id extends Comparable<Id> {

    /// The identity as the database and the clients know it.
    @JsonValue
    String value();

    /// The identity without the kind in front.
    default String bare() {
        return value().substring(value().indexOf('-') + 1);
    }

    /// In the order of the texts.
    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }
}
