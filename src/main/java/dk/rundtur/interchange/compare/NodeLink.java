package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;

/// What a node may have one of.
///
/// @param key the name of the link among those of a stored node
/// @param place makes the link, in place of the one before
record NodeLink(String key, Statement place) {

    static final NodeLink ORGANISATION = of("organisation", "interchange/place-people");
    static final NodeLink PARENT = of("parent", "interchange/place-organisations");
    static final NodeLink CORNER = of("corner", "interchange/place-in-corners");
    static final NodeLink BROADER = of("broader", "interchange/place-below");

    private static NodeLink of(String key, String statement) {
        return new NodeLink(key, Statement.named(statement));
    }
}
