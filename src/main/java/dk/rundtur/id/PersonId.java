package dk.rundtur.id;

/// Identity of a person.
public record PersonId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
