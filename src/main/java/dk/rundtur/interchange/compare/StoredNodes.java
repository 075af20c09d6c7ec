package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.FileSourceId;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The nodes of one kind that an import meets, found by the ids that its list has for them: those
/// that are stored and those that it makes.
public final class StoredNodes {

    /// A node in the database.
    ///
    /// @param known its properties
    /// @param links the ids of what it is linked to
    /// @param former whether the files' id is one that a merged record had
    record Stored(
            String id,
            Map<String, @Nullable Object> known,
            Map<String, @Nullable Object> links,
            boolean former) {

        private static Stored from(Row row) {
            return new Stored(
                    row.text("id"), row.values("known"), row.values("links"), row.flag("former"));
        }
    }

    private final NodeKind kind;
    private final FileSourceId source;
    private final Unit unit;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Stored> stored = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    public StoredNodes(NodeKind kind, FileSourceId source, Unit unit) {
        this.kind = kind;
        this.source = source;
        this.unit = unit;
    }

    NodeKind kind() {
        return kind;
    }

    FileSourceId source() {
        return source;
    }

    /// Asks the database about those of the ids that it was not asked about yet.
    void look(Collection<String> externalIds) {
        Set<String> open = new LinkedHashSet<>();
        for (String externalId : externalIds) {
            if (asked.add(externalId)) {
                open.add(externalId);
            }
        }
        Portions.of(
                open,
                batch ->
                        unit.list(
                                kind.stored(),
                                Map.of("source", source, "ids", batch),
                                row -> stored.put(row.text("externalId"), Stored.from(row))));
    }

    /// The stored node, or null.
    @Nullable Stored storedOrNull(String externalId) {
        return stored.get(externalId);
    }

    /// The id of the node, stored or to be made, or null.
    @Nullable String idOrNull(String externalId) {
        Stored node = stored.get(externalId);
        return node == null ? made.get(externalId) : node.id();
    }

    /// Gives a node that is to be made its id.
    String make(String externalId) {
        return made.computeIfAbsent(externalId, _ -> kind.newId());
    }

    /// Whether files know the node by the id of a record that was merged into it.
    boolean former(String externalId) {
        Stored node = stored.get(externalId);
        return node != null && node.former();
    }

    /// Whether the node is to be made.
    boolean fresh(String externalId) {
        return !stored.containsKey(externalId);
    }

    /// The ids of all stored nodes met so far.
    Set<String> storedIds() {
        Set<String> ids = new LinkedHashSet<>();
        stored.values().forEach(node -> ids.add(node.id()));
        return ids;
    }
}
