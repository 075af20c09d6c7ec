package dk.rundtur.tour.tree;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who led to whom on a network's tour, from its leader outwards. Everybody stands in it once,
/// where they were first heard of, so that referrals in a circle come to an end.
///
/// @param places everybody after whoever led to them
public record ReferralTree(List<Place> places) {

    /// How somebody came into the tree.
    public enum Way {
        LEADS,
        RUNS,
        REFERRED,
        INTRODUCED,
        FOUND
    }

    /// Where one person stands.
    ///
    /// @param above the id of whoever led to them; null for the leader and for those whom nobody
    ///   pointed to
    /// @param step how many led to them one after the other, the leader being the first
    /// @param givers the ids of all who pointed to them, in the order in which they did
    /// @param below how many stand anywhere below; those who run the network are not counted
    /// @param joinedBelow how many of these take part
    public record Place(
            Trace trace,
            Way way,
            @Nullable PersonId above,
            int step,
            List<PersonId> givers,
            int below,
            int joinedBelow) {

        public PersonId person() {
            return trace.person();
        }
    }

    public static ReferralTree of(Traces traces) {
        return new Growth(traces).tree();
    }

    /// By the id of the person.
    public Map<PersonId, Place> byPerson() {
        Map<PersonId, Place> byPerson = new HashMap<>();
        places.forEach(place -> byPerson.put(place.person(), place));
        return byPerson;
    }

    private static final class Node {
        private final Trace trace;
        private final Way way;
        private final @Nullable Node above;
        private final List<Node> children = new ArrayList<>();
        private final Set<PersonId> givers = new LinkedHashSet<>();
        private int below;
        private int joinedBelow;

        Node(Trace trace, Way way, @Nullable Node above) {
            this.trace = trace;
            this.way = way;
            this.above = above;
        }

        Place place() {
            int step = way == Way.LEADS ? 0 : 1;
            for (Node node = above; node != null && node.way != Way.LEADS; node = node.above) {
                step++;
            }
            return new Place(
                    trace,
                    way,
                    above == null ? null : above.trace.person(),
                    step,
                    List.copyOf(givers),
                    below,
                    joinedBelow);
        }
    }

    /// Lets the tree grow in the order in which things happened.
    private static final class Growth {

        private final Traces traces;
        private final Map<PersonId, Node> placed = new LinkedHashMap<>();
        private final List<Node> roots = new ArrayList<>();
        private final Set<PersonId> beingPlaced = new HashSet<>();

        Growth(Traces traces) {
            this.traces = traces;
            runners();
            traces.tips().forEach(this::tip);
            traces.people().values().forEach(this::found);
        }

        private void runners() {
            List<Trace> runners = traces.people().values().stream().filter(Trace::runs).toList();
            Node leader = null;
            for (Trace trace : runners) {
                if (trace.role() == Trace.Role.LEADS) {
                    leader = grow(trace, Way.LEADS, null);
                }
            }
            for (Trace trace : runners) {
                if (trace.role() == Trace.Role.RUNS) {
                    grow(trace, Way.RUNS, leader);
                }
            }
        }

        private void tip(Traces.Tip tip) {
            Node giver = found(trace(tip.giver()));
            Node receiver = placed.get(tip.receiver());
            if (receiver == null) {
                receiver = grow(trace(tip.receiver()), Way.REFERRED, giver);
            }
            receiver.givers.add(tip.giver());
        }

        private Trace trace(PersonId person) {
            Trace trace = traces.people().get(person);
            if (trace == null) {
                throw new IllegalStateException("Nothing is known of " + person);
            }
            return trace;
        }

        /// Places somebody whom nobody has pointed to so far: below whoever introduced them, or as
        /// one of those whom the network found by itself.
        private Node found(Trace trace) {
            Node node = placed.get(trace.person());
            if (node != null) {
                return node;
            }
            beingPlaced.add(trace.person());
            Trace introducer =
                    trace.introducer() == null ? null : traces.people().get(trace.introducer());
            boolean circle = introducer == null || beingPlaced.contains(introducer.person());
            Node above = circle || introducer == null ? null : found(introducer);
            beingPlaced.remove(trace.person());
            return grow(trace, above == null ? Way.FOUND : Way.INTRODUCED, above);
        }

        private Node grow(Trace trace, Way way, @Nullable Node above) {
            Node node = new Node(trace, way, above);
            placed.put(trace.person(), node);
            (above == null ? roots : above.children).add(node);
            for (Node up = above; up != null; up = up.above) {
                up.below += trace.runs() ? 0 : 1;
                up.joinedBelow += trace.takesPart() && !trace.runs() ? 1 : 0;
            }
            return node;
        }

        ReferralTree tree() {
            List<Place> places = new ArrayList<>();
            Deque<Node> ahead = new ArrayDeque<>();
            roots.reversed().forEach(ahead::push);
            while (!ahead.isEmpty()) {
                Node node = ahead.pop();
                places.add(node.place());
                node.children.reversed().forEach(ahead::push);
            }
            return new ReferralTree(List.copyOf(places));
        }
    }
}
