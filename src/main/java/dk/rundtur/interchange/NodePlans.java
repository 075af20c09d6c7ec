package dk.rundtur.interchange;

import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.reading.Entry.CompetenceEntry;
import dk.rundtur.interchange.reading.Entry.OrganisationEntry;
import dk.rundtur.interchange.reading.Entry.PersonEntry;
import dk.rundtur.interchange.reading.Fault;
import dk.rundtur.interchange.reading.ReadFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Plans what becomes of the files that describe organisations, competences and people.
final class NodePlans {

    private static final Statement CORNERS = Statement.named("interchange/corner-keys");

    private static final HierarchyPlan<OrganisationEntry> ORGANISATIONS_ABOVE =
            new HierarchyPlan<>(
                    OrganisationEntry::id,
                    OrganisationEntry::parent,
                    "parent_id",
                    Statement.named("interchange/organisations-above"));

    private static final HierarchyPlan<CompetenceEntry> COMPETENCES_ABOVE =
            new HierarchyPlan<>(
                    CompetenceEntry::id,
                    CompetenceEntry::broader,
                    "broader_id",
                    Statement.named("interchange/competences-above"));

    private final Unit unit;

    NodePlans(Unit unit) {
        this.unit = unit;
    }

    Plan organisations(ReadFile<OrganisationEntry> file, Nodes nodes) {
        var plan = new Plan(file);
        for (var entry : ORGANISATIONS_ABOVE.accept(unit, file.entries(), nodes, plan)) {
            var known =
                    Known.of(
                            "name", entry.name(),
                            "sortKey", SortKey.of(entry.name()),
                            "kind", entry.kind());
            var links = links(NodeLink.PARENT, findId(nodes, entry.parent()));
            new NodeEntry(entry.id(), known, Map.of(), links).compare(nodes, plan);
        }
        return plan;
    }

    Plan competences(ReadFile<CompetenceEntry> file, Nodes nodes) {
        var plan = new Plan(file);
        Map<String, String> corners = file.present() ? corners() : Map.of();
        List<CompetenceEntry> inCorners =
                file.entries().stream().filter(entry -> inCorner(entry, corners, plan)).toList();
        for (var entry : COMPETENCES_ABOVE.accept(unit, inCorners, nodes, plan)) {
            var known =
                    Known.of(
                            "nameDa", entry.nameDa(),
                            "nameEn", entry.nameEn(),
                            "sortKey", sortKey(entry, nodes.find(entry.id())),
                            "uri", entry.uri());
            var links = links(NodeLink.BROADER, findId(nodes, entry.broader()));
            String corner = entry.corner();
            links.putAll(links(NodeLink.CORNER, corner == null ? null : corners.get(corner)));
            new NodeEntry(entry.id(), known, Map.of(), links).compare(nodes, plan);
        }
        return plan;
    }

    Plan people(ReadFile<PersonEntry> file, Nodes nodes, Nodes organisations) {
        var plan = new Plan(file);
        List<PersonEntry> entries = file.entries();
        nodes.look(entries.stream().map(PersonEntry::id).toList());
        organisations.look(
                entries.stream().map(PersonEntry::organisation).filter(Objects::nonNull).toList());
        var said = new Said(nodes);
        for (var entry : said.inOrder(entries, PersonEntry::id)) {
            String organisation = findId(organisations, entry.organisation());
            if (entry.organisation() != null && organisation == null) {
                plan.refuse(
                        entry.line(), "organisation_id", Fault.UNKNOWN_ID, entry.organisation());
            } else {
                said.news(person(entry, organisation)).compare(nodes, plan);
            }
        }
        return plan;
    }

    private static NodeEntry person(PersonEntry entry, @Nullable String organisation) {
        var known =
                Known.of(
                        "name", entry.name(),
                        "sortKey", SortKey.of(entry.name()),
                        "kind", entry.kind(),
                        "title", entry.title(),
                        "email", entry.email(),
                        "phone", entry.phone(),
                        "group", entry.group(),
                        "source", entry.source());
        var links = links(NodeLink.ORGANISATION, organisation);
        return new NodeEntry(entry.id(), known, Map.of("kind", "EMPLOYEE"), links);
    }

    private Map<String, String> corners() {
        Map<String, String> corners = new HashMap<>();
        unit.list(CORNERS, Map.of(), row -> corners.put(row.text("key"), row.text("id")));
        return corners;
    }

    private static boolean inCorner(CompetenceEntry entry, Map<String, String> corners, Plan plan) {
        String corner = entry.corner();
        if (corner == null || corners.containsKey(corner)) {
            return true;
        }
        String all = String.join(", ", corners.keySet().stream().sorted().toList());
        plan.refuse(entry.line(), "corner", Fault.UNKNOWN_CORNER, corner, all);
        return false;
    }

    /// By the Danish name where there is one, also when only the database knows it.
    private static String sortKey(CompetenceEntry entry, Nodes.@Nullable Stored stored) {
        Object storedDanish = stored == null ? null : stored.known().get("nameDa");
        Object danish = entry.nameDa() == null ? storedDanish : entry.nameDa();
        Object storedEnglish = stored == null ? null : stored.known().get("nameEn");
        Object english = entry.nameEn() == null ? storedEnglish : entry.nameEn();
        return SortKey.of(String.valueOf(danish == null ? english : danish));
    }

    private static @Nullable String findId(Nodes nodes, @Nullable String externalId) {
        return externalId == null ? null : nodes.findId(externalId);
    }

    private static Map<NodeLink, String> links(NodeLink link, @Nullable String target) {
        Map<NodeLink, String> links = new LinkedHashMap<>();
        if (target != null) {
            links.put(link, target);
        }
        return links;
    }
}
