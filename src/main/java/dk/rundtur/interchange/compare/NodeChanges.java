package dk.rundtur.interchange.compare;

import static java.util.stream.Collectors.joining;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.NodeEntry.Target;
import dk.rundtur.interchange.entry.Entry.CompetenceEntry;
import dk.rundtur.interchange.entry.Entry.OrganisationEntry;
import dk.rundtur.interchange.entry.Entry.PersonEntry;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.interchange.report.HeldRow;
import dk.rundtur.text.Letters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Plans what becomes of the files that describe organisations, competences and people.
public final class NodeChanges {

    private static final Statement CORNERS = Statement.named("interchange/corner-keys");

    private static final HierarchyChanges<OrganisationEntry> ORGANISATIONS_ABOVE =
            new HierarchyChanges<>(
                    OrganisationEntry::id,
                    OrganisationEntry::parent,
                    "parent_id",
                    Statement.named("interchange/organisations-above"));

    private static final HierarchyChanges<CompetenceEntry> COMPETENCES_ABOVE =
            new HierarchyChanges<>(
                    CompetenceEntry::id,
                    CompetenceEntry::broader,
                    "broader_id",
                    Statement.named("interchange/competences-above"));

    private final Unit unit;

    public NodeChanges(Unit unit) {
        this.unit = unit;
    }

    public FileChanges organisations(ReadFile<OrganisationEntry> file, StoredNodes nodes) {
        var plan = new FileChanges(file);
        for (var entry : ORGANISATIONS_ABOVE.accept(unit, file.entries(), nodes, plan)) {
            var known =
                    Told.of(
                            "name", entry.name(),
                            "sortKey", SortKey.of(entry.name()),
                            "kind", entry.kind());
            nodes.name(entry.id(), entry.name());
            var links = links(NodeLink.PARENT, targetOrNull(nodes, entry.parent()));
            new NodeEntry(entry.line(), entry.id(), known, Map.of(), links).compare(nodes, plan);
        }
        return plan;
    }

    public FileChanges competences(ReadFile<CompetenceEntry> file, StoredNodes nodes) {
        var plan = new FileChanges(file);
        List<Row> corners = file.present() ? unit.list(CORNERS, Map.of(), row -> row) : List.of();
        for (var entry : COMPETENCES_ABOVE.accept(unit, file.entries(), nodes, plan)) {
            nodes.name(entry.id(), name(entry));
            var known =
                    Told.of(
                            "nameDa", entry.nameDa(),
                            "nameEn", entry.nameEn(),
                            "sortKey", sortKey(entry, nodes.storedOrNull(entry.id())),
                            "uri", entry.uri());
            var links = links(NodeLink.BROADER, targetOrNull(nodes, entry.broader()));
            links.putAll(links(NodeLink.CORNER, cornerOrNull(entry, corners, plan)));
            new NodeEntry(entry.line(), entry.id(), known, Map.of(), links).compare(nodes, plan);
        }
        return plan;
    }

    /// Plans the people of a file.
    ///
    /// @param decisions whom rows are about that were held, by their ids
    public FileChanges people(
            ReadFile<PersonEntry> file,
            StoredNodes nodes,
            StoredNodes organisations,
            Map<String, HeldRow.Decision> decisions) {
        var plan = new FileChanges(file);
        List<PersonEntry> entries = file.entries();
        nodes.look(entries.stream().map(PersonEntry::id).toList());
        organisations.look(
                entries.stream().map(PersonEntry::organisation).filter(Objects::nonNull).toList());
        var held = new HeldPeople(nodes, decisions, plan);
        var said = new Said(nodes);
        List<NodeEntry> accepted = new ArrayList<>();
        for (var entry : said.inOrder(held.acceptMail(unit, entries), PersonEntry::id)) {
            nodes.name(entry.id(), entry.name());
            Target organisation = targetOrNull(organisations, entry.organisation());
            if (entry.organisation() != null && organisation == null) {
                plan.remark(
                        entry.line(), "organisation_id", Fault.UNKNOWN_ID, entry.organisation());
            }
            NodeEntry row = person(entry, organisation);
            if (held.acceptName(entry, said.names(row))) {
                accepted.add(said.news(row));
            }
        }
        accepted.forEach(entry -> entry.compare(nodes, plan));
        return plan;
    }

    private static NodeEntry person(PersonEntry entry, @Nullable Target organisation) {
        var known =
                Told.of(
                        "name", entry.name(),
                        "sortKey", SortKey.of(entry.name()),
                        "kind", entry.kind(),
                        "title", entry.title(),
                        "email", entry.address().email(),
                        "phone", entry.address().phone(),
                        "group", entry.group(),
                        "source", entry.source());
        var links = links(NodeLink.ORGANISATION, organisation);
        return new NodeEntry(entry.line(), entry.id(), known, Map.of("kind", "UNKNOWN"), links);
    }

    private static String name(CompetenceEntry entry) {
        return String.valueOf(entry.nameDa() == null ? entry.nameEn() : entry.nameDa());
    }

    private static @Nullable Target cornerOrNull(
            CompetenceEntry entry, List<Row> corners, FileChanges plan) {
        String corner = entry.corner();
        if (corner == null) {
            return null;
        }
        String plain = Letters.plain(corner);
        for (Row row : corners) {
            if (Letters.plain(row.text("name")).equals(plain)) {
                return new Target(row.text("id"), row.text("key"));
            }
        }
        String keys =
                corners.stream().map(row -> row.text("key")).distinct().collect(joining(", "));
        plan.remark(entry.line(), "corner", Fault.UNKNOWN_CORNER, corner, keys);
        return null;
    }

    /// By the Danish name where there is one, also when only the database knows it.
    private static String sortKey(CompetenceEntry entry, StoredNodes.@Nullable Stored stored) {
        Object storedDanish = stored == null ? null : stored.known().get("nameDa");
        Object danish = entry.nameDa() == null ? storedDanish : entry.nameDa();
        Object storedEnglish = stored == null ? null : stored.known().get("nameEn");
        Object english = entry.nameEn() == null ? storedEnglish : entry.nameEn();
        return SortKey.of(String.valueOf(danish == null ? english : danish));
    }

    private static @Nullable Target targetOrNull(StoredNodes nodes, @Nullable String externalId) {
        String id = externalId == null ? null : nodes.idOrNull(externalId);
        return externalId == null || id == null ? null : new Target(id, nodes.nameOf(externalId));
    }

    private static Map<NodeLink, Target> links(NodeLink link, @Nullable Target target) {
        Map<NodeLink, Target> links = new LinkedHashMap<>();
        if (target != null) {
            links.put(link, target);
        }
        return links;
    }
}
