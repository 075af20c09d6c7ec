package dk.rundtur.id;

/// Identity of a phase of a network.
public record PhaseId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
