package dk.rundtur.id;

/// Identity of an organisation.
public record OrganisationId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
