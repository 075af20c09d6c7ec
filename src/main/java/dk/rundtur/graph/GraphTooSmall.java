package dk.rundtur.graph;

/// The database has too little memory for so large a change; nothing of it was written.
public final class GraphTooSmall extends RuntimeException {

    GraphTooSmall(Throwable cause) {
        super("The database has too little memory for one change", cause);
    }
}
