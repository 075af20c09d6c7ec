package dk.rundtur.interchange.compare;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a file has said of each stored person so far. Files may know a person by several ids, their
/// own and those of records that were merged into it. Then the row with the person's own id counts,
/// and the others add to it, so that the same file a second time changes nothing.
final class Said {

    private final StoredNodes people;
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final Map<String, Map<NodeLink, NodeEntry.Target>> links = new HashMap<>();

    Said(StoredNodes people) {
        this.people = people;
    }

    /// The rows, those with the ids of merged records last.
    <T> List<T> inOrder(List<T> rows, Function<T, String> externalId) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> people.former(externalId.apply(row))))
                .toList();
    }

    /// Whether no other row of the same person has said what it is called.
    boolean names(NodeEntry entry) {
        String id = id(entry);
        return id == null || !known.getOrDefault(id, Map.of()).containsKey("name");
    }

    /// What of the row no other row of the same person has said.
    NodeEntry news(NodeEntry entry) {
        String id = id(entry);
        if (id == null) {
            return entry;
        }
        return new NodeEntry(
                entry.line(),
                entry.externalId(),
                unsaid(entry.known(), known.computeIfAbsent(id, _ -> new HashMap<>())),
                entry.whenNew(),
                unsaid(entry.links(), links.computeIfAbsent(id, _ -> new HashMap<>())));
    }

    private @Nullable String id(NodeEntry entry) {
        StoredNodes.Stored stored = people.storedOrNull(entry.externalId());
        return stored == null ? null : stored.id();
    }

    private static <K, V> Map<K, V> unsaid(Map<K, V> row, Map<K, V> said) {
        Map<K, V> news = new LinkedHashMap<>(row);
        news.keySet().removeAll(said.keySet());
        said.putAll(news);
        return news;
    }
}
