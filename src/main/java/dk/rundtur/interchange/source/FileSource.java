package dk.rundtur.interchange.source;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.FileSourceId;
import dk.rundtur.text.Letters;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// A list that files are imported from, such as one leader's or an organisation's. Equal ids in the
/// files of two lists are two things.
///
/// @param name what whoever imported it first called it; capitals and accents make no other list
public record FileSource(FileSourceId id, String name) {

    private static final Statement BY_KEY = Statement.named("interchange/source-by-key");
    private static final Statement OTHERS = Statement.named("interchange/source-others");
    private static final Statement USE = Statement.named("interchange/source-use");

    /// The most of those who imported from one list that are named.
    private static final int MOST = 10;

    /// Somebody who has imported from the list.
    ///
    /// @param lastAt when they last did
    public record Sharer(String name, OffsetDateTime lastAt) {

        private static Sharer from(Row row) {
            return new Sharer(row.text("name"), row.moment("lastAt"));
        }
    }

    /// The list of this name; one that nothing was imported from yet has an id that nothing has.
    public static FileSource named(Unit unit, String name) {
        return unit.find(BY_KEY, Map.of("key", key(name)), FileSource::from)
                .orElseGet(() -> new FileSource(new FileSourceId(Ids.SOURCE.next()), name));
    }

    static boolean known(Unit unit, String name) {
        return unit.find(BY_KEY, Map.of("key", key(name)), FileSource::from).isPresent();
    }

    private static FileSource from(Row row) {
        return new FileSource(row.id("id", FileSourceId::new), row.text("name"));
    }

    /// Who else has imported from it, so that they and `user` share its ids.
    ///
    /// @param user who imports; null for the sample, which shares nothing
    public List<Sharer> sharers(Unit unit, @Nullable String user) {
        return user == null
                ? List.of()
                : unit.list(OTHERS, Map.of("id", id, "user", user, "limit", MOST), Sharer::from);
    }

    /// Notes that files were imported from it.
    ///
    /// @param user by whom; null for the sample
    public void use(Unit unit, @Nullable String user) {
        unit.run(USE, Parameters.of("id", id, "key", key(name), "name", name, "user", user));
    }

    private static String key(String name) {
        return Letters.plain(name).replaceAll("\\s+", " ");
    }
}
