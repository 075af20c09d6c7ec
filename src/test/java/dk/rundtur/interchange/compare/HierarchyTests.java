package dk.rundtur.interchange.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.interchange.compare.Hierarchy.Branch;
import dk.rundtur.interchange.entry.Fault;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class HierarchyTests {

    @Test
    void acceptsWhatBelongsUnderSomethingStoredOrTold() {
        assertThat(refusals("a > b, b > c, c", "")).isEqualTo("{}");
        assertThat(refusals("a > b", "b > c")).isEqualTo("{}");
    }

    @Test
    void refusesWhatBelongsUnderNothingAndWhateverIsBelowIt() {
        assertThat(refusals("a > nowhere, b > a, c > b, d", ""))
                .isEqualTo("{a=UNKNOWN_ID, b=UNKNOWN_ID, c=UNKNOWN_ID}");
    }

    @Test
    void refusesEveryRowOfACircleAndNoOther() {
        assertThat(refusals("a > b, b > c, c > a, d", ""))
                .isEqualTo("{a=CIRCLE, b=CIRCLE, c=CIRCLE}");
        assertThat(refusals("a > a", "a > b")).isEqualTo("{a=CIRCLE}");
    }

    @Test
    void seesCirclesThatStoredLinksComplete() {
        assertThat(refusals("c > a", "a > b, b > c")).isEqualTo("{c=CIRCLE}");
    }

    @Test
    void refusesWhatHangsBelowACircleOfNewNodes() {
        assertThat(refusals("a > b, b > a, c > a", ""))
                .isEqualTo("{a=CIRCLE, b=CIRCLE, c=UNKNOWN_ID}");
    }

    @Test
    void looksAgainWhenARefusedRowLeavesAStoredLinkInPlace() {
        assertThat(refusals("x > z, z > x, y > x", "x > y"))
                .isEqualTo("{x=CIRCLE, y=CIRCLE, z=CIRCLE}");
    }

    @Test
    void findsTheWayThroughLongChains() {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            branches.add(new Branch("n" + i, "n" + (i + 1)));
        }
        assertThat(Hierarchy.refusals(branches, Set.of(), Map.of())).hasSize(200_000);
        branches.add(new Branch("n200000", null));
        assertThat(Hierarchy.refusals(branches, Set.of(), Map.of())).isEmpty();
    }

    /// `a > b`: a belongs under b.
    private static String refusals(String told, String stored) {
        Map<String, String> parents = new HashMap<>();
        Set<String> nodes = new HashSet<>();
        for (Branch branch : branches(stored)) {
            nodes.add(branch.node());
            String parent = branch.parent();
            if (parent != null) {
                nodes.add(parent);
                parents.put(branch.node(), parent);
            }
        }
        Map<String, Fault> refusals = Hierarchy.refusals(branches(told), nodes, parents);
        return new TreeMap<>(refusals).toString();
    }

    private static List<Branch> branches(String text) {
        List<Branch> branches = new ArrayList<>();
        for (String link : text.isEmpty() ? List.<String>of() : List.of(text.split(", ", -1))) {
            String[] ends = link.split(" > ", -1);
            branches.add(new Branch(ends[0], ends.length > 1 ? ends[1] : null));
        }
        return branches;
    }
}
