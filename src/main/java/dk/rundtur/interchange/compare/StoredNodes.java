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
    /// @param links what it is linked to, each with its id and name
    /// @param former whether the files' id is one that a merged record had
    record Stored(
            String id,
            int version,
            Map<String, @Nullable Object> known,
            Map<String, @Nullable Object> links,
            boolean former) {

        static Stored from(Row row) {
            return new Stored(
                    row.text("id"),
                    row.count("version"),
                    row.values("known"),
                    row.values("links"),
                    row.flag("former"));
        }

        /// The same a version later.
        Stored later() {
            return new Stored(id, version + 1, known, links, former);
        }

        /// Whether it is kept only where people said it themselves.
        boolean sensitive() {
            return Boolean.TRUE.equals(known.get("sensitive"));
        }

        String name() {
            Object name = known.get("name");
            Object danish = name == null ? known.get("nameDa") : name;
            return String.valueOf(danish == null ? known.get("nameEn") : danish);
        }

        /// The id or name of what it is linked to, or null.
        @Nullable String linkOrNull(NodeLink link, String part) {
            return links.get(link.key()) instanceof Map<?, ?> target
                    ? String.valueOf(target.get(part))
                    : null;
        }
    }

    private final NodeKind kind;
    private final FileSourceId source;
    private final Unit unit;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Stored> stored = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> held = new HashSet<>();
    private final Set<String> adopted = new HashSet<>();
    private final Set<String> released = new HashSet<>();
    private final Fingerprint seen;

    public StoredNodes(NodeKind kind, FileSourceId source, Unit unit, Fingerprint seen) {
        this.seen = seen;
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
                                this::found));
    }

    private Row found(Row row) {
        Stored one = Stored.from(row);
        stored.put(row.text("externalId"), one);
        seen.add(one.id(), one.version());
        return row;
    }

    Fingerprint seen() {
        return seen;
    }

    /// Notes what a file calls a node.
    void name(String externalId, String name) {
        names.put(externalId, name);
    }

    /// What the node is called, by the files or as stored.
    String nameOf(String externalId) {
        Stored node = stored.get(externalId);
        String said = names.get(externalId);
        return said == null && node != null ? node.name() : String.valueOf(said);
    }

    /// From now on the id means this node.
    void adopt(String externalId, Stored node) {
        stored.put(externalId, node);
        adopted.add(externalId);
    }

    /// Whether the id has just come to mean a node that was stored before.
    boolean adopted(String externalId) {
        return adopted.contains(externalId);
    }

    /// From now on the id means no stored node. The one that loses an id of its own has a new
    /// version by that.
    void release(String externalId) {
        Stored gone = stored.remove(externalId);
        if (gone != null && !gone.former()) {
            released.add(gone.id());
        }
    }

    /// Notes that it is open what the id means.
    void hold(String externalId) {
        held.add(externalId);
    }

    /// Whether it is open what the id means.
    boolean held(String externalId) {
        return held.contains(externalId);
    }

    /// The stored node, or null.
    @Nullable Stored storedOrNull(String externalId) {
        Stored node = stored.get(externalId);
        return node != null && released.contains(node.id()) ? node.later() : node;
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
