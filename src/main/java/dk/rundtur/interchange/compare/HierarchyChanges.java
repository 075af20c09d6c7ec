package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Hierarchy.Branch;
import dk.rundtur.interchange.entry.Entry;
import dk.rundtur.interchange.entry.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Keeps the accepted rows of a file whose rows name each other.
///
/// @param id the id a row gives its node
/// @param parent the id of what it belongs under
/// @param column where that stands
/// @param above finds everything that nodes belong under
record HierarchyChanges<E extends Entry>(
        Function<E, String> id,
        Function<E, @Nullable String> parent,
        String column,
        Statement above) {

    private static final String NOT_STORED = "new:";

    /// The rows that may stay; the others are refused in `plan`. Nodes that will be made get their
    /// ids.
    List<E> accept(Unit unit, List<E> entries, StoredNodes nodes, FileChanges plan) {
        nodes.look(mentioned(entries));
        List<Branch> branches = new ArrayList<>();
        for (E entry : entries) {
            String above = parent.apply(entry);
            branches.add(
                    new Branch(
                            key(nodes, id.apply(entry)), above == null ? null : key(nodes, above)));
        }
        Set<String> stored = nodes.storedIds();
        Map<String, String> storedParents = storedParents(unit, stored);
        Set<String> existing = new HashSet<>(stored);
        Map<String, Fault> refused = Hierarchy.refusals(branches, existing, storedParents);
        List<E> accepted = new ArrayList<>();
        for (E entry : entries) {
            Fault fault = refused.get(key(nodes, id.apply(entry)));
            if (fault == null) {
                accepted.add(entry);
            } else {
                plan.refuse(entry.line(), column, fault, String.valueOf(parent.apply(entry)));
            }
        }
        accepted.stream().map(id).filter(nodes::fresh).forEach(nodes::make);
        return accepted;
    }

    private Collection<String> mentioned(List<E> entries) {
        List<String> mentioned = new ArrayList<>();
        for (E entry : entries) {
            mentioned.add(id.apply(entry));
            String above = parent.apply(entry);
            if (above != null) {
                mentioned.add(above);
            }
        }
        return mentioned;
    }

    private Map<String, String> storedParents(Unit unit, Set<String> stored) {
        Map<String, String> parents = new HashMap<>();
        Portions.of(
                stored,
                batch ->
                        unit.list(
                                above,
                                Map.of("ids", batch),
                                row -> parents.put(row.text("child"), row.text("parent"))));
        return parents;
    }

    private static String key(StoredNodes nodes, String externalId) {
        StoredNodes.Stored stored = nodes.storedOrNull(externalId);
        return stored == null ? NOT_STORED + externalId : stored.id();
    }
}
