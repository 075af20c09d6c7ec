package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;

/// What a node may have one of.
///
/// @param key the name of the link among those of a stored node
/// @param place makes the link, in place of the one before
record NodeLink(String key, Statement place) {

    static final NodeLink ORGANISATION = named("organisation", "place-people");
    static final NodeLink PARENT = named("parent", "place-organisations");
    static final NodeLink CORNER = named("corner", "place-in-corners");
    static final NodeLink BROADER = named("broader", "place-below");

    private static NodeLink named(String key, String statement) {
        return new NodeLink(key, Statement.named("interchange/" + statement));
    }
}
