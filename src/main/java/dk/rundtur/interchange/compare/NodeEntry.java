package dk.rundtur.interchange.compare;

import dk.rundtur.interchange.compare.Remembered.Versions;
import dk.rundtur.interchange.compare.StoredNodes.Stored;
import dk.rundtur.interchange.report.RowChange.Field;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a file says of one node.
///
/// @param known its properties
/// @param whenNew what is believed of it unless the file says otherwise
/// @param links what it is linked to
record NodeEntry(
        int line,
        String externalId,
        Map<String, Object> known,
        Map<String, Object> whenNew,
        Map<NodeLink, Target> links) {

    /// What a node is to be linked to.
    record Target(String id, String name) {}

    /// Notes in `plan` what has to be written, and counts the row.
    void compare(StoredNodes nodes, FileChanges plan) {
        Stored stored = nodes.storedOrNull(externalId);
        if (stored == null) {
            Map<String, Object> all = new HashMap<>(whenNew);
            all.putAll(known);
            plan.created(line, nodes.nameOf(externalId), () -> fields(known, links, null));
            String id = nodes.make(externalId);
            plan.remember(
                    new Remembered(
                            nodes.kind().kind(),
                            id,
                            nodes.nameOf(externalId),
                            new Versions(0, 1),
                            null,
                            Map.of()));
            write(nodes, id, all, links, plan);
            return;
        }
        Map<String, Object> news = Told.news(known, stored.known());
        Map<NodeLink, Target> newLinks = newLinks(stored);
        if (news.isEmpty() && newLinks.isEmpty()) {
            plan.countUnchanged();
        } else {
            plan.updated(line, stored.name(), () -> fields(news, newLinks, stored));
            plan.remember(
                    new Remembered(
                            nodes.kind().kind(),
                            stored.id(),
                            stored.name(),
                            new Versions(stored.version(), stored.version() + 1),
                            before(stored, news, newLinks),
                            Map.of()));
            write(nodes, stored.id(), news, newLinks, plan);
        }
    }

    private Map<NodeLink, Target> newLinks(Stored stored) {
        Map<NodeLink, Target> news = new LinkedHashMap<>();
        links.forEach((link, target) -> {
            if (!target.id().equals(stored.linkOrNull(link, "id"))) {
                news.put(link, target);
            }
        });
        return news;
    }

    private static Map<String, @Nullable Object> before(
            Stored stored, Map<String, Object> news, Map<NodeLink, Target> newLinks) {
        Map<String, @Nullable Object> before = new HashMap<>();
        news.keySet().forEach(name -> before.put(name, stored.known().get(name)));
        newLinks.keySet().forEach(link -> before.put(link.type(), stored.linkOrNull(link, "id")));
        return before;
    }

    private static List<Field> fields(
            Map<String, Object> properties,
            Map<NodeLink, Target> targets,
            @Nullable Stored stored) {
        Map<String, @Nullable Object> before = stored == null ? Map.of() : stored.known();
        List<Field> fields = Told.fields(properties, before);
        targets.forEach((link, target) ->
                fields.add(
                        new Field(
                                link.column(),
                                stored == null ? null : stored.linkOrNull(link, "name"),
                                target.name())));
        return fields;
    }

    private void write(
            StoredNodes nodes,
            String id,
            Map<String, Object> properties,
            Map<NodeLink, Target> targets,
            FileChanges plan) {
        plan.write(
                nodes.kind().save(),
                Map.of(
                        "source", nodes.source(),
                        "externalId", externalId,
                        "id", id,
                        "known", properties));
        targets.forEach((link, target) ->
                plan.write(link.place(), Map.of("id", id, "target", target.id())));
    }
}
