package dk.rundtur.id;

/// Identity of a list that files are imported from.
public record FileSourceId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
