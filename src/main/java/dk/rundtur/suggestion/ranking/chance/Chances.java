package dk.rundtur.suggestion.ranking.chance;

import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chances of introductions, of a yes, and of there being more than we know, learned from what
/// was logged and shrunk to the default while there is little of it.
///
/// The first tie of a chain starts at somebody who already agreed to help; the later ones have to
/// be passed on by people we have not met. They are learned apart, because they fail differently.
public final class Chances {

    private static final String FIRST = "first/";
    private static final String LATER = "later/";
    private static final String YES = "yes/";
    private static final String KNOWN = "known";
    private static final String INTRODUCER = "introducer/";

    /// Share of what people hold that is known before one talks to them; nothing speaks for more or
    /// less than half.
    private static final double USUALLY_KNOWN = 0.5;

    /// Competences: how many that assumption counts. One conversation reveals one or two.
    private static final double KNOWN_WEIGHT = 4;

    private final World world;
    private final Priors priors;
    private final TieClasses classes;
    private final Map<String, Tally> tallies;
    private final Map<Integer, Tally> introducers = new HashMap<>();
    private final Map<String, Tally> own = new HashMap<>();
    private double[] first = {};
    private double[] later = {};

    private Chances(World world, Priors priors, Experience before) {
        this.world = world;
        this.priors = priors;
        this.classes = new TieClasses(world.ties());
        this.tallies = new HashMap<>(before.tallies());
        if (!tallies.isEmpty()) {
            remember(before);
        }
        refresh();
    }

    /// Who makes introductions in several networks is known in all of them.
    private void remember(Experience before) {
        for (int place = 0; place < world.people().size(); place++) {
            Tally tally = before.tallies().get(INTRODUCER + world.people().get(place).id());
            if (tally != null) {
                introducers.put(place, tally);
            }
        }
    }

    public static Chances learn(World world, Priors priors, Experience before) {
        Chances chances = new Chances(world, priors, before);
        world.attempts().forEach(chances::take);
        return chances;
    }

    /// That somebody who makes introductions brings us to the other end of this tie.
    public double first(int tie, int introducer) {
        double chance = first[classes.of(tie)];
        Tally tally = introducers.get(introducer);
        return tally == null ? chance : tally.posterior(chance, priors.introducerWeight());
    }

    /// That somebody we have not met passes us on along this tie.
    public double later(int tie) {
        return later[classes.of(tie)];
    }

    /// That a chain works from beginning to end.
    ///
    /// @param person whom it leads to
    /// @param ties places of its ties, the introducer's first
    public double chain(int person, List<Integer> ties) {
        return ties.isEmpty() ? usualFirst() : chain(ties, introducer(person, ties));
    }

    /// That somebody who makes introductions brings us to an acquaintance, whatever the tie.
    public double usualFirst() {
        return tally(FIRST).posterior(priors.unknownTie(), priors.weight());
    }

    /// That a person of this kind, once reached, says yes.
    public double yes(@Nullable String kind) {
        double all = tally(YES).posterior(priors.yes(), priors.weight());
        return tally(YES + kind).posterior(all, priors.kindWeight());
    }

    /// How many answers the chance of a yes is learned from.
    public int answers() {
        return (int) tally(YES).cases();
    }

    /// How many attempts the chance of an introduction is learned from.
    public int introductions() {
        return (int) Math.round(tally(FIRST).cases());
    }

    /// The share of what people hold that is known before one talks to them.
    public double knownShare() {
        return tally(KNOWN).posterior(USUALLY_KNOWN, KNOWN_WEIGHT);
    }

    /// What this world's own attempts have taught.
    public Experience taught() {
        return new Experience(own);
    }

    private void take(Attempt attempt) {
        takeIntroduction(attempt);
        if (attempt.outcome().reached()) {
            add(KNOWN, attempt.known(), attempt.learned());
        }
        String kind = world.people().get(attempt.person()).background().kind();
        switch (attempt.outcome()) {
            case YES -> addBoth(YES, YES + kind, 1, 0);
            case NO -> addBoth(YES, YES + kind, 0, 1);
            case OPEN, NOT_REACHED -> {}
        }
    }

    /// Who was reached proves every tie of the chain. When nobody was, each tie is charged with the
    /// chance that it was the one to break.
    private void takeIntroduction(Attempt attempt) {
        List<Integer> ties = attempt.ties();
        if (ties.isEmpty()) {
            charge(FIRST, "/unknown", -1, attempt.outcome().reached() ? 1 : 0);
        } else {
            int introducer = introducer(attempt.person(), ties);
            double whole = chain(ties, introducer);
            for (int place = 0; place < ties.size(); place++) {
                int tie = ties.get(place);
                double chance = place == 0 ? first(tie, introducer) : later(tie);
                double held = whole >= 1 ? 0 : (chance - whole) / (1 - whole);
                double well = attempt.outcome().reached() ? 1 : held;
                String name = classes.name(classes.of(tie));
                charge(place == 0 ? FIRST : LATER, name, place == 0 ? introducer : -1, well);
            }
        }
        refresh();
    }

    private void charge(String position, String name, int introducer, double well) {
        addBoth(position, position + name, well, 1 - well);
        if (introducer >= 0) {
            introducers.merge(
                    introducer,
                    new Tally(well, 1 - well),
                    (before, more) -> before.plus(more.well(), more.failed()));
            add(INTRODUCER + world.people().get(introducer).id(), well, 1 - well);
        }
    }

    private double chain(List<Integer> ties, int introducer) {
        double whole = first(ties.getFirst(), introducer);
        for (int tie : ties.subList(1, ties.size())) {
            whole *= later(tie);
        }
        return whole;
    }

    private int introducer(int person, List<Integer> ties) {
        KnownTie tie = world.ties().get(ties.getFirst());
        if (ties.size() == 1) {
            return tie.a() == person ? tie.b() : tie.a();
        }
        KnownTie next = world.ties().get(ties.get(1));
        return tie.a() == next.a() || tie.a() == next.b() ? tie.b() : tie.a();
    }

    private void refresh() {
        first = perClass(FIRST);
        later = perClass(LATER);
    }

    private double[] perClass(String position) {
        double[] chances = new double[classes.count()];
        double all = tally(position).posterior(priors.unknownTie(), priors.weight());
        double shift = odds(all) / odds(priors.unknownTie());
        for (int tieClass = 0; tieClass < chances.length; tieClass++) {
            double odds = odds(classes.prior(tieClass, priors)) * shift;
            Tally tally = tally(position + classes.name(tieClass));
            chances[tieClass] = tally.posterior(odds / (1 + odds), priors.kindWeight());
        }
        return chances;
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }

    private Tally tally(String key) {
        return tallies.getOrDefault(key, Tally.NOTHING);
    }

    private void addBoth(String general, String special, double well, double failed) {
        add(general, well, failed);
        add(special, well, failed);
    }

    private void add(String key, double well, double failed) {
        tallies.put(key, tally(key).plus(well, failed));
        own.put(key, own.getOrDefault(key, Tally.NOTHING).plus(well, failed));
    }
}
