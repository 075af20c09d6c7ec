package dk.rundtur.id;

/// Identity of a competence.
public record CompetenceId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
