package dk.rundtur.interchange.entry;

import java.util.List;

/// What became of one row: it says something, or it is refused.
public sealed interface ReadRow<E extends Entry> {

    /// A row that is right in itself; whether the ids it mentions exist is asked later.
    ///
    /// @param remarks cells that are left out of it or were read otherwise than they stand
    record Accepted<E extends Entry>(E entry, List<Refusal> remarks) implements ReadRow<E> {

        /// Keeps its own copy.
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /// A row that is not imported.
    record Refused<E extends Entry>(Refusal refusal) implements ReadRow<E> {}
}
