package dk.rundtur.interchange.compare;

import dk.rundtur.interchange.compare.StoredNodes.Stored;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a file says of one node.
///
/// @param known its properties
/// @param whenNew what is believed of it unless the file says otherwise
/// @param links the ids of what it is linked to
record NodeEntry(
        String externalId,
        Map<String, Object> known,
        Map<String, Object> whenNew,
        Map<NodeLink, String> links) {

    /// Notes in `plan` what has to be written, and counts the row.
    void compare(StoredNodes nodes, FileChanges plan) {
        Stored stored = nodes.storedOrNull(externalId);
        if (stored == null) {
            Map<String, Object> all = new HashMap<>(whenNew);
            all.putAll(known);
            plan.countCreated();
            write(nodes, nodes.make(externalId), all, links, plan);
            return;
        }
        Map<String, Object> news = Told.news(known, stored.known());
        Map<NodeLink, String> newLinks = newLinks(stored.links());
        if (news.isEmpty() && newLinks.isEmpty()) {
            plan.countUnchanged();
        } else {
            plan.countUpdated();
            write(nodes, stored.id(), news, newLinks, plan);
        }
    }

    private Map<NodeLink, String> newLinks(Map<String, @Nullable Object> stored) {
        Map<NodeLink, String> news = new LinkedHashMap<>();
        links.forEach((link, target) -> {
            if (!target.equals(stored.get(link.key()))) {
                news.put(link, target);
            }
        });
        return news;
    }

    private void write(
            StoredNodes nodes,
            String id,
            Map<String, Object> properties,
            Map<NodeLink, String> targets,
            FileChanges plan) {
        plan.write(
                nodes.kind().save(),
                Map.of(
                        "source", nodes.source(),
                        "externalId", externalId,
                        "id", id,
                        "known", properties));
        targets.forEach(
                (link, target) -> plan.write(link.place(), Map.of("id", id, "target", target)));
    }
}
