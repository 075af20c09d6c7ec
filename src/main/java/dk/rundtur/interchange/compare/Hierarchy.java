package dk.rundtur.interchange.compare;

import dk.rundtur.interchange.entry.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds out which rows may say what they belong under. A row is refused when what it names is
/// nowhere, neither stored nor in a row that is itself accepted, or when it is one of several that
/// together make a circle.
final class Hierarchy {

    /// What one row says.
    ///
    /// @param node whom the row is about
    /// @param parent what it belongs under; null when the row does not say
    record Branch(String node, @Nullable String parent) {}

    private final Set<String> stored;
    private final Map<String, String> storedParents;
    private final Map<String, Branch> accepted = new LinkedHashMap<>();
    private final Map<String, List<Branch>> children = new HashMap<>();
    private final Map<String, Fault> refused = new LinkedHashMap<>();

    private Hierarchy(Set<String> stored, Map<String, String> storedParents) {
        this.stored = stored;
        this.storedParents = storedParents;
    }

    /// The nodes whose rows are refused, and why.
    ///
    /// @param stored the nodes stored already
    /// @param storedParents what they belong under, all the way up; free of circles
    static Map<String, Fault> refusals(
            List<Branch> branches, Set<String> stored, Map<String, String> storedParents) {
        var hierarchy = new Hierarchy(stored, storedParents);
        for (Branch branch : branches) {
            hierarchy.accepted.put(branch.node(), branch);
            String parent = branch.parent();
            if (parent != null) {
                hierarchy.children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(branch);
            }
        }
        do {
            hierarchy.refuseOrphans();
        } while (hierarchy.refuseCircles());
        return hierarchy.refused;
    }

    private void refuseOrphans() {
        Deque<Branch> orphans = new ArrayDeque<>();
        children.forEach((parent, below) -> {
            if (!exists(parent)) {
                orphans.addAll(below);
            }
        });
        while (!orphans.isEmpty()) {
            Branch orphan = orphans.remove();
            if (refuse(orphan.node(), Fault.UNKNOWN_ID) && !exists(orphan.node())) {
                orphans.addAll(children.getOrDefault(orphan.node(), List.of()));
            }
        }
    }

    /// Whether there were any. Without a refused row its node belongs where it is stored to, which
    /// may make another circle, so the caller asks again.
    private boolean refuseCircles() {
        Set<String> seen = new HashSet<>();
        List<String> onCircles = new ArrayList<>();
        for (String start : accepted.keySet()) {
            List<String> path = new ArrayList<>();
            String node = start;
            while (node != null && seen.add(node)) {
                path.add(node);
                node = parentOrNull(node);
            }
            int circle = node == null ? -1 : path.indexOf(node);
            if (circle >= 0) {
                onCircles.addAll(path.subList(circle, path.size()));
            }
        }
        boolean any = false;
        for (String node : onCircles) {
            Branch branch = accepted.get(node);
            any |= branch != null && branch.parent() != null && refuse(node, Fault.CIRCLE);
        }
        return any;
    }

    private @Nullable String parentOrNull(String node) {
        Branch branch = accepted.get(node);
        String said = branch == null ? null : branch.parent();
        return said == null ? storedParents.get(node) : said;
    }

    private boolean exists(String node) {
        return stored.contains(node) || accepted.containsKey(node);
    }

    private boolean refuse(String node, Fault fault) {
        if (accepted.remove(node) == null) {
            return false;
        }
        refused.put(node, fault);
        return true;
    }
}
