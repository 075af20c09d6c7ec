package dk.rundtur.id;

/// Identity of a visit, a conversation that was held.
public record VisitId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
