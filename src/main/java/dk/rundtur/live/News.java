package dk.rundtur.live;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// Something that happened in a network.
///
/// @param number counts what happens in the network, from 1
/// @param by the id of the account that did it
/// @param person the id of the person whom it is about
public record News(
        int number,
        NewsKind kind,
        OffsetDateTime at,
        String by,
        @Nullable String byName,
        @Nullable PersonId person,
        @Nullable String personName) {

    private static final Statement WRITE = Statement.named("live/news-write");

    /// How many of a network are kept: whoever was away for longer asks for everything anyway.
    private static final int KEPT = 500;

    /// Notes what happened, as part of the change itself.
    public static void write(
            Unit unit, NetworkId network, Viewer viewer, NewsKind kind, @Nullable PersonId person) {
        unit.run(
                WRITE,
                Parameters.of(
                        "network", network,
                        "viewer", viewer.id(),
                        "kind", kind.name(),
                        "person", person,
                        "kept", KEPT));
    }

    static News from(Row row) {
        return new News(
                row.count("number"),
                NewsKind.valueOf(row.text("kind")),
                row.moment("at"),
                row.text("by"),
                row.textOrNull("byName"),
                row.idOrNull("person", PersonId::new),
                row.textOrNull("personName"));
    }
}
