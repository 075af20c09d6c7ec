package dk.rundtur.graph;

/// The database does not answer. Nothing was changed, and the same request may work later.
public final class GraphUnavailable extends RuntimeException {

    GraphUnavailable(Throwable cause) {
        super("The database does not answer", cause);
    }
}
