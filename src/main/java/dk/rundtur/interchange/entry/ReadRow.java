package dk.rundtur.interchange.entry;

/// What became of one row: it says something, or it is refused.
public sealed interface ReadRow<E extends Entry> {

    /// A row that is right in itself; whether the ids it mentions exist is asked later.
    record Accepted<E extends Entry>(E entry) implements ReadRow<E> {}

    /// A row that is not imported.
    record Refused<E extends Entry>(Refusal refusal) implements ReadRow<E> {}
}
