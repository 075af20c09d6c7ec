package dk.rundtur.merge;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What two bonds to the same third say together. What only one of them says holds; where both say
/// something, the kept record wins, except where that would drop a stronger or stricter value.
final class Combination {

    private final Map<String, @Nullable Object> kept;
    private final Map<String, @Nullable Object> lost;
    private final Map<String, @Nullable Object> together;

    private Combination(Map<String, @Nullable Object> kept, Map<String, @Nullable Object> lost) {
        this.kept = kept;
        this.lost = lost;
        this.together = new HashMap<>(lost);
        together.putAll(kept);
    }

    static Map<String, @Nullable Object> of(Bond kept, Bond lost) {
        Combination both = new Combination(kept.properties(), lost.properties());
        if (kept.is(BondType.KNOWS)) {
            both.tie();
        } else if (kept.is(BondType.HAS_COMPETENCE)) {
            both.greater("level");
        } else if (kept.is(BondType.TAKES_PART_IN)) {
            both.participation();
        }
        return both.together;
    }

    /// Who asked not to be mentioned is not, whichever record that was said to.
    private void tie() {
        greater("strength");
        if (said("mayMentionName", false)) {
            together.put("mayMentionName", false);
        }
    }

    private void participation() {
        if (said("kind", "CORE")) {
            together.put("kind", "CORE");
        }
        if (said("gentleContact", true)) {
            together.put("gentleContact", true);
        }
        lesser("joinedOn");
        together.put("phases", phases());
    }

    /// None stands for not settled yet, so what either record settled holds.
    private List<Object> phases() {
        Set<Object> all = new LinkedHashSet<>(list(kept.get("phases")));
        all.addAll(list(lost.get("phases")));
        return List.copyOf(all);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private boolean said(String name, Object value) {
        return Objects.equals(kept.get(name), value) || Objects.equals(lost.get(name), value);
    }

    private void greater(String name) {
        if (compare(kept.get(name), lost.get(name)) < 0) {
            together.put(name, lost.get(name));
        }
    }

    private void lesser(String name) {
        if (compare(kept.get(name), lost.get(name)) > 0) {
            together.put(name, lost.get(name));
        }
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return one instanceof Comparable<?> comparable
                        && other != null
                        && one.getClass() == other.getClass()
                ? ((Comparable<Object>) comparable).compareTo(other)
                : 0;
    }
}
