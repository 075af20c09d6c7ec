package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Works out what a network would lose without somebody, and who could make up for it.
public final class WhatIf {

    /// People looked at in search of those on whom most depends: those who alone hold something
    /// first, then those with most ties. Each takes a walk over the whole network.
    private static final int MOST_LOOKED_AT = 200;

    /// Suggestions for each loss; more would bury the first.
    private static final int REPAIRS = 3;

    /// Suggestions among which to look for those who bring people back into reach.
    private static final int MOST_RANKED = 50;

    private final World world;
    private final Map<String, List<Set<String>>> bringers;
    private final Settings settings;
    private final Surroundings surroundings;
    private final int[] knownWithinReach;

    /// @param bringers by need id: for each phase it is needed in, the ids of those who bring it;
    ///   the phase in which fewest do decides
    public WhatIf(World world, Map<String, List<Set<String>>> bringers, Settings settings) {
        this.world = world;
        this.bringers = bringers;
        this.settings = settings;
        surroundings = new Surroundings(world, settings.maxSteps());
        knownWithinReach = new int[world.needs().size()];
        surroundings.now().stream()
                .mapToObj(world.people()::get)
                .filter(person -> person.standing().mayBeApproached())
                .forEach(person -> person.holds().forEach(need -> knownWithinReach[need]++));
    }

    /// What goes without this person; nothing without somebody nobody has seen.
    public Loss without(String person) {
        int place = place(person);
        if (place < 0) {
            return new Loss(person, List.of(), 0, world.coveredShare(), 0, List.of());
        }
        Set<Integer> holds = Set.copyOf(world.people().get(place).holds());
        List<Need> lost =
                IntStream.range(0, world.needs().size())
                        .filter(need -> isLost(need, place, holds.contains(need)))
                        .mapToObj(world.needs()::get)
                        .toList();
        BitSet outOfReach = surroundings.lostWithout(place);
        return new Loss(
                person,
                lost.stream().map(Need::id).toList(),
                lost.stream().mapToDouble(Need::weight).sum(),
                worldWithout(place).coveredShare(),
                outOfReach.cardinality(),
                surroundings.groupsLost(place, outOfReach));
    }

    private boolean isLost(int place, int person, boolean holds) {
        Need need = world.needs().get(place);
        KnownPerson someone = world.people().get(person);
        if (bringers(need).stream().anyMatch(phase -> phase.contains(someone.id()))) {
            return bringers(need).contains(Set.of(someone.id()));
        }
        return need.isOpen()
                && need.holders() == 0
                && someone.standing().mayBeApproached()
                && surroundings.now().get(person)
                && holds
                && knownWithinReach[place] == 1;
    }

    private List<Set<String>> bringers(Need need) {
        return bringers.getOrDefault(need.id(), List.of());
    }

    /// How many bring a need when somebody no longer does, in the phase in which fewest do.
    private int left(Need need, String gone) {
        return bringers(need).stream()
                .mapToInt(phase -> phase.size() - (phase.contains(gone) ? 1 : 0))
                .min()
                .orElse(need.holders());
    }

    /// Those without whom needs or reach are lost, the greatest loss first.
    public List<Loss> irreplaceable(int count) {
        Set<Integer> onlyOnes = onlyOnes();
        return surroundings.now().stream()
                .boxed()
                .sorted(
                        Comparator.comparing((Integer place) -> !onlyOnes.contains(place))
                                .thenComparing(place -> !introduces(place))
                                .thenComparingInt(place -> -surroundings.degree(place))
                                .thenComparing(place -> world.people().get(place).id()))
                .limit(MOST_LOOKED_AT)
                .map(place -> without(world.people().get(place).id()))
                .filter(Loss::isFelt)
                .sorted(
                        Comparator.comparingDouble((Loss loss) -> -loss.weightLost())
                                .thenComparingInt(loss -> -loss.groupsLost().size())
                                .thenComparingInt(loss -> -loss.reachLost())
                                .thenComparing(Loss::person))
                .limit(count)
                .toList();
    }

    private boolean introduces(int place) {
        return world.people().get(place).standing().introduces();
    }

    /// Those who alone bring a need, or alone are known to hold it.
    private Set<Integer> onlyOnes() {
        Set<Integer> found = new HashSet<>();
        bringers.values().stream()
                .flatMap(List::stream)
                .filter(bring -> bring.size() == 1)
                .forEach(bring -> found.add(place(bring.iterator().next())));
        surroundings.now().stream()
                .filter(place ->
                        world.people().get(place).holds().stream()
                                .anyMatch(need -> knownWithinReach[need] == 1))
                .forEach(found::add);
        return found;
    }

    /// Whom to win in place of the person: those who meet the lost needs; where none is lost, those
    /// who bring the most people back into reach.
    public List<Suggestion> repairs(Loss loss) {
        int place = place(loss.person());
        if (place < 0 || !loss.isFelt()) {
            return List.of();
        }
        World without = worldWithout(place);
        if (!loss.lostNeeds().isEmpty()) {
            Set<String> lost = Set.copyOf(loss.lostNeeds());
            return rank(onlyFor(lost, without), REPAIRS);
        }
        BitSet lost = surroundings.lostWithout(place);
        List<Suggestion> most =
                rank(without, MOST_RANKED).stream()
                        .filter(suggestion -> broughtBack(suggestion, place, lost) > 0)
                        .sorted(
                                Comparator.comparingInt(
                                        suggestion -> -broughtBack(suggestion, place, lost)))
                        .limit(REPAIRS)
                        .toList();
        return IntStream.range(0, most.size())
                .mapToObj(before -> most.get(before).at(before + 1))
                .toList();
    }

    private int broughtBack(Suggestion suggestion, int without, BitSet lost) {
        return surroundings.broughtBack(place(suggestion.person()), without, lost);
    }

    private List<Suggestion> rank(World world, int count) {
        return new Ranker(settings.withLimit(count)).rank(world).suggestions();
    }

    /// The world as if nothing but these needs mattered.
    private static World onlyFor(Set<String> needs, World world) {
        List<Need> changed = new ArrayList<>();
        for (Need need : world.needs()) {
            double weight = needs.contains(need.id()) ? Math.max(need.weight(), 1) : 0;
            changed.add(need.withWeight(weight));
        }
        return world.with(world.people(), changed);
    }

    /// As if the person had declined: neither suggested nor on anybody's way.
    private World worldWithout(int place) {
        KnownPerson gone = world.people().get(place);
        List<KnownPerson> people = new ArrayList<>(world.people());
        people.set(place, gone.with(Standing.DECLINED));
        List<Need> needs = new ArrayList<>();
        for (Need need : world.needs()) {
            needs.add(need.withHolders(left(need, gone.id())));
        }
        return world.with(people, needs);
    }

    private int place(String person) {
        for (int place = 0; place < world.people().size(); place++) {
            if (world.people().get(place).id().equals(person)) {
                return place;
            }
        }
        return -1;
    }
}
