package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Statement;

/// The things that files describe, each with an id of its own.
///
/// @param ids makes their ids
/// @param stored finds what is stored by the ids of files
/// @param save makes and changes nodes
public record NodeKind(Ids ids, Statement stored, Statement save) {

    public static final NodeKind PERSON = named(Ids.PERSON, "people");
    public static final NodeKind ORGANISATION = named(Ids.ORGANISATION, "organisations");
    public static final NodeKind COMPETENCE = named(Ids.COMPETENCE, "competences");

    private static NodeKind named(Ids ids, String plural) {
        return new NodeKind(
                ids,
                Statement.named("interchange/stored-" + plural),
                Statement.named("interchange/save-" + plural));
    }

    String newId() {
        return ids.next();
    }
}
