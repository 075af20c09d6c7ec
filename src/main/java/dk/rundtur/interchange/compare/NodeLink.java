package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;

/// What a node may have one of.
///
/// @param key the name of the link among those of a stored node
/// @param type its type in the graph
/// @param column where files name it
/// @param place makes the link, in place of the one before
record NodeLink(String key, String type, String column, Statement place) {

    static final NodeLink ORGANISATION =
            of("organisation", "WORKS_FOR", "organisation_id", "interchange/place-people");
    static final NodeLink PARENT =
            of("parent", "PART_OF", "parent_id", "interchange/place-organisations");
    static final NodeLink CORNER =
            of("corner", "IN_CORNER", "corner", "interchange/place-in-corners");
    static final NodeLink BROADER =
            of("broader", "NARROWER_THAN", "broader_id", "interchange/place-below");

    private static NodeLink of(String key, String type, String column, String statement) {
        return new NodeLink(key, type, column, Statement.named(statement));
    }
}
