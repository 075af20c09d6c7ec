package dk.rundtur.merge;

import dk.rundtur.graph.Row;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One relationship of a person in the graph, of whatever type.
///
/// @param element what the database calls it within one transaction
/// @param outgoing whether it leads away from the person
/// @param far what the database calls the thing at the other end
/// @param farId the id of that thing, if it has one
record Bond(
        String element,
        String type,
        boolean outgoing,
        String far,
        @Nullable String farId,
        Map<String, @Nullable Object> properties) {

    static Bond from(Row row) {
        return new Bond(
                row.text("element"),
                row.text("type"),
                row.flag("outgoing"),
                row.text("far"),
                row.textOrNull("farId"),
                row.values("properties"));
    }

    /// Whether two people have this in common: what is between both and the same third. Knowing
    /// somebody has no direction. What was said in one network is nothing that was said in another.
    boolean twinOf(Bond other) {
        return type.equals(other.type)
                && far.equals(other.far)
                && (outgoing == other.outgoing || mutual())
                && (!is(BondType.CONFIDED)
                        || Objects.equals(
                                properties.get("network"), other.properties.get("network")));
    }

    /// Whether nobody could have this bond beside those others to the same third: nobody refers to
    /// themselves, or introduces or leads to themselves.
    boolean wouldPointToItself(List<Bond> others) {
        return others.stream().anyMatch(this::excludes);
    }

    private boolean excludes(Bond other) {
        return (is(BondType.INTRODUCED_BY, BondType.VIA) && other.is(BondType.WITH))
                || (is(BondType.GAVE) && other.is(BondType.TO))
                || (is(BondType.TO) && other.is(BondType.GAVE));
    }

    boolean is(BondType... types) {
        for (BondType one : types) {
            if (type.equals(one.name())) {
                return true;
            }
        }
        return false;
    }

    private boolean mutual() {
        return is(BondType.KNOWS, BondType.NOT_SAME_AS);
    }
}
