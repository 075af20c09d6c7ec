package dk.rundtur.id;

/// Identity of a network.
public record NetworkId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
