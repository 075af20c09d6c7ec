package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Statement;

/// The things that files describe, each with an id of its own.
///
/// @param kind what is remembered of them
/// @param ids makes their ids
/// @param stored finds what is stored by the ids of files
/// @param save makes and changes nodes
public record NodeKind(Remembered.Kind kind, Ids ids, Statement stored, Statement save) {

    public static final NodeKind PERSON =
            of(Ids.PERSON, "interchange/stored-people", "interchange/save-people");
    public static final NodeKind ORGANISATION =
            of(
                    Ids.ORGANISATION,
                    "interchange/stored-organisations",
                    "interchange/save-organisations");
    public static final NodeKind COMPETENCE =
            of(Ids.COMPETENCE, "interchange/stored-competences", "interchange/save-competences");

    private static NodeKind of(Ids ids, String stored, String save) {
        return new NodeKind(
                Remembered.Kind.valueOf(ids.name()),
                ids,
                Statement.named(stored),
                Statement.named(save));
    }

    String newId() {
        return ids.next();
    }
}
