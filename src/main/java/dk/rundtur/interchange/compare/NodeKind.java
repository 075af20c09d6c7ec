package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;

import java.util.UUID;

/// The things that files describe, each with an id of its own.
///
/// @param prefix how their ids begin
/// @param stored finds what is stored by the ids of files
/// @param save makes and changes nodes
public record NodeKind(String prefix, Statement stored, Statement save) {

    public static final NodeKind PERSON = named("person-", "people");
    public static final NodeKind ORGANISATION = named("organisation-", "organisations");
    public static final NodeKind COMPETENCE = named("competence-", "competences");

    private static NodeKind named(String prefix, String plural) {
        return new NodeKind(
                prefix,
                Statement.named("interchange/stored-" + plural),
                Statement.named("interchange/save-" + plural));
    }

    String newId() {
        return prefix + UUID.randomUUID();
    }
}
