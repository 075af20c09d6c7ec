package dk.rundtur.merge;

import dk.rundtur.graph.Parameters;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Participant;
import dk.rundtur.people.Tie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What becomes of everything that hangs on two records of one person.
///
/// @param moved bonds of the lost record that the kept one gets as they are
/// @param combined bonds that both have, of the kept record, by what both say together
/// @param dropped bonds of the lost record that would say nothing any more: what is between the
///   two, what would point to itself, and what the kept record knows better
/// @param replaced bonds of the kept record that give way to what the lost one says
record JoinedBonds(
        List<Bond> moved,
        Map<Bond, Map<String, @Nullable Object>> combined,
        List<Bond> dropped,
        List<Bond> replaced) {

    /// @param keepElement what the database calls the kept record
    /// @param otherOrganisation whether the person works where the lost record says
    static JoinedBonds of(
            List<Bond> kept, List<Bond> lost, String keepElement, boolean otherOrganisation) {
        var joined =
                new JoinedBonds(
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        Map<String, List<Bond>> ofKept = byFar(kept);
        Map<String, List<Bond>> ofLost = byFar(lost);
        for (Bond bond : lost) {
            List<Bond> there = ofKept.getOrDefault(bond.far(), List.of());
            if (bond.far().equals(keepElement) || bond.wouldPointToItself(there)) {
                joined.dropped.add(bond);
            } else if (bond.is(BondType.WORKS_FOR)) {
                joined.organisation(kept, bond, otherOrganisation);
            } else {
                joined.place(there, bond);
            }
        }
        kept.stream()
                .filter(bond -> bond.wouldPointToItself(ofLost.getOrDefault(bond.far(), List.of())))
                .forEach(joined.replaced::add);
        return joined;
    }

    /// Bonds by what is at their other end: somebody whom thousands know has thousands of them.
    private static Map<String, List<Bond>> byFar(List<Bond> bonds) {
        return bonds.stream().collect(Collectors.groupingBy(Bond::far));
    }

    /// A person works for one organisation.
    private void organisation(List<Bond> kept, Bond bond, boolean otherOrganisation) {
        List<Bond> now = kept.stream().filter(one -> one.is(BondType.WORKS_FOR)).toList();
        boolean same = now.stream().anyMatch(bond::twinOf);
        if (now.isEmpty() || (otherOrganisation && !same)) {
            replaced.addAll(now);
            moved.add(bond);
        } else {
            dropped.add(bond);
        }
    }

    /// @param there the kept record's bonds to the same third
    private void place(List<Bond> there, Bond bond) {
        Bond twin = there.stream().filter(bond::twinOf).findFirst().orElse(null);
        if (twin != null) {
            combined.put(twin, Combination.of(twin, bond));
            return;
        }
        if (bond.is(BondType.DECLINED, BondType.LEFT) && takesPart(there)) {
            dropped.add(bond);
            return;
        }
        moved.add(bond);
        if (bond.is(BondType.TAKES_PART_IN)) {
            there.stream()
                    .filter(one -> one.is(BondType.DECLINED, BondType.LEFT))
                    .forEach(replaced::add);
        }
    }

    private static boolean takesPart(List<Bond> there) {
        return there.stream().anyMatch(one -> one.is(BondType.TAKES_PART_IN));
    }

    /// How much the kept record gets.
    ///
    /// @param combinedTies of the ties, those that both have
    /// @param referrals given and received
    /// @param networks in which they take part
    record Counts(
            int ties,
            int combinedTies,
            int conversations,
            int referrals,
            int competences,
            int networks,
            int dropped) {}

    Counts counts() {
        return new Counts(
                count(BondType.KNOWS),
                (int) combined.keySet().stream().filter(bond -> bond.is(BondType.KNOWS)).count(),
                count(BondType.WITH),
                count(BondType.GAVE) + count(BondType.TO),
                count(BondType.HAS_COMPETENCE),
                count(BondType.TAKES_PART_IN),
                fallenAway());
    }

    /// How many facts would say nothing any more. A referral between the two is one, though it
    /// hangs on both.
    private int fallenAway() {
        Set<String> referrals = new HashSet<>();
        int others = 0;
        for (Bond bond : dropped) {
            if (bond.is(BondType.GAVE, BondType.TO)) {
                referrals.add(bond.far());
            } else {
                others++;
            }
        }
        return referrals.size()
                + others
                + (int)
                        replaced.stream()
                                .filter(bond -> bond.is(BondType.INTRODUCED_BY, BondType.VIA))
                                .count();
    }

    /// How many of the bonds that go to the kept record, or are joined with one of its own, are of
    /// this type.
    private int count(BondType type) {
        return (int)
                (moved.stream().filter(bond -> bond.is(type)).count()
                        + combined.keySet().stream().filter(bond -> bond.is(type)).count());
    }

    /// The moved bonds as the statement wants them, by what the database calls them. Some ids are
    /// made of those of both ends, and ties lead from the smaller id to the greater, so that a pair
    /// never has two.
    Map<String, Map<String, @Nullable Object>> movedTo(PersonId keep) {
        Map<String, Map<String, @Nullable Object>> bonds = new LinkedHashMap<>();
        moved.forEach(bond ->
                bonds.put(
                        bond.element(),
                        Parameters.of(
                                "outgoing", leadsAway(bond, keep),
                                "id", newId(bond, keep))));
        return bonds;
    }

    private static boolean leadsAway(Bond bond, PersonId keep) {
        return bond.is(BondType.KNOWS)
                ? keep.value().compareTo(Objects.requireNonNull(bond.farId())) < 0
                : bond.outgoing();
    }

    private static @Nullable String newId(Bond bond, PersonId keep) {
        String far = bond.farId();
        if (far != null && bond.is(BondType.KNOWS)) {
            return Tie.id(keep, new PersonId(far));
        }
        return far != null && bond.is(BondType.TAKES_PART_IN)
                ? Participant.id(keep, new NetworkId(far))
                : null;
    }

    /// The bonds of the kept record that do not stay as they are.
    List<Bond> touched() {
        return Stream.concat(combined.keySet().stream(), replaced.stream()).toList();
    }

    /// The bonds of the lost record, of those it had, that go nowhere: another says the same.
    List<Bond> ended(List<Bond> lost) {
        Set<Bond> staying = new HashSet<>(moved);
        return lost.stream().filter(bond -> !staying.contains(bond)).toList();
    }
}
