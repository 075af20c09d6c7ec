package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.Comparator;
import java.util.List;

/// What it is worth to talk to each person.
///
/// Time is what a tour has least of, so worth is counted per conversation. Besides the needs a
/// person would cover there is what meeting them leads to: known holders who come within one step,
/// and holders the person may name when asked. Following these up takes conversations as well; a
/// follow-up is counted, with the conversations it takes, where it pays better than the first
/// conversation alone.
public final class Worth {

    private static final double NOTICEABLE = 1.01;

    private final World world;
    private final Sight sight;
    private final Routes routes;
    private final Chances chances;
    private final OpenNeeds needs;
    private final Scales scales;
    private final int maxTries;
    private final Holdings holdings;
    private final Records records;
    private final int[] outOfPlay;
    private final double[] yes;
    private final double[] gain;
    private final double[] scarcity;
    private final double[] best;
    private final double[] brings;
    private final double[] leadsTo;
    private final double[] mostNear;
    private final double mostNamed;
    private final double usualFirst;

    public Worth(
            World world,
            Sight sight,
            Routes routes,
            Chances chances,
            OpenNeeds needs,
            Scales scales,
            int maxTries) {
        this.world = world;
        this.sight = sight;
        this.routes = routes;
        this.chances = chances;
        this.needs = needs;
        this.scales = scales;
        this.maxTries = maxTries;
        holdings = new Holdings(world, sight, needs, chances);
        records = new Records(world);
        yes = world.people().stream().mapToDouble(person -> chances.yes(person.kind())).toArray();
        outOfPlay = outOfPlay();
        gain = new double[needs.focusCount()];
        for (int focus = 0; focus < gain.length; focus++) {
            gain[focus] = gain(needs.need(focus), 1);
        }
        scarcity = new double[gain.length];
        for (int focus = 0; focus < gain.length; focus++) {
            scarcity[focus] = Math.pow(holdings.common(focus), -scales.scarcity());
        }
        usualFirst = chances.usualFirst();
        best = best();
        brings = brings();
        leadsTo = leadsTo();
        mostNear = mostNear();
        mostNamed = mostNamed();
    }

    /// The most any acquaintance pays who comes near by meeting each person, or who then follows.
    private double[] mostNear() {
        double[] most = leadsTo.clone();
        for (int person = 0; person < most.length; person++) {
            for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                most[person] = Math.max(most[person], leadsTo[sight.neighbour(slot)]);
            }
        }
        return most;
    }

    /// The most that a holder may pay whom somebody names, were they sure to say yes.
    private double mostNamed() {
        double most = 0;
        for (int focus = 0; focus < gain.length; focus++) {
            most = Math.max(most, gain[focus] * naming(focus));
        }
        return most;
    }

    /// The chance that a holder who is named can be met, and lacked: little, when a known holder is
    /// near already.
    double naming(int focus) {
        double lack = Math.max(0.01, 1 - best[focus]);
        return usualFirst * lack * lack * lack;
    }

    /// What each person may bring, known and guessed.
    private double[] brings() {
        double[] sums = new double[world.people().size()];
        for (int person = 0; person < sums.length; person++) {
            if (isOpen(person)) {
                double sum = 0;
                for (int focus = 0; focus < gain.length; focus++) {
                    sum += gain[focus] * likely(person, focus);
                }
                sums[person] = sum * yes(person);
            }
        }
        return sums;
    }

    /// The best that may follow at once from meeting each person.
    private double[] leadsTo() {
        double[] most = new double[brings.length];
        for (int person = 0; person < most.length; person++) {
            if (brings[person] > 0) {
                for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                    int before = sight.neighbour(slot);
                    double first = chances.first(sight.tie(slot), before);
                    if (comesNearer(person, first)) {
                        most[before] = Math.max(most[before], first * brings[person]);
                    }
                }
            }
        }
        return most;
    }

    /// How many holders of each need take part already or are not to be approached.
    private int[] outOfPlay() {
        int[] holders = new int[world.needs().size()];
        for (KnownPerson person : world.people()) {
            Standing standing = person.standing();
            boolean takesPart = standing == Standing.LEADS || standing == Standing.TAKES_PART;
            if (takesPart || !standing.mayPassOn()) {
                person.holds().forEach(need -> holders[need]++);
            }
        }
        return holders;
    }

    /// The greatest chance with which somebody known to hold each need is reached now.
    private double[] best() {
        double[] chance = new double[gain.length];
        for (int person = 0; person < world.people().size(); person++) {
            if (isOpen(person) && !world.people().get(person).holds().isEmpty()) {
                for (int focus = 0; focus < chance.length; focus++) {
                    if (holdings.holds(person, focus)) {
                        chance[focus] = Math.max(chance[focus], routes.chance(person));
                    }
                }
            }
        }
        return chance;
    }

    /// Whether it makes sense to talk to this person, could they be reached.
    boolean isOpen(int person) {
        KnownPerson someone = world.people().get(person);
        return someone.standing().mayBeApproached() && someone.tries() < maxTries;
    }

    private double gain(int need, int own) {
        return needs.gain(need) * (1 + scales.rarity() / (1 + others(need, own)));
    }

    private int others(int need, int own) {
        return Math.max(0, needs.get(need).knownHolders() - outOfPlay[need] - own);
    }

    /// What the person is known to bring.
    public double covered(int person) {
        double sum = 0;
        for (int need : world.people().get(person).holds()) {
            sum += gain(need, 1);
        }
        return sum;
    }

    /// The needs the person is known to fill, the greatest gain first.
    public List<Evidence.Covered> covers(int person) {
        return world.people().get(person).holds().stream()
                .filter(need -> needs.gain(need) > 0)
                .map(this::covered)
                .sorted(
                        Comparator.comparingDouble((Evidence.Covered covered) -> -covered.gain())
                                .thenComparing(Evidence.Covered::need))
                .toList();
    }

    private Evidence.Covered covered(Integer place) {
        Need need = needs.get(place);
        int missing = need.wanted() - need.holders();
        return new Evidence.Covered(need.id(), gain(place, 1), others(place, 1), missing);
    }

    /// What a conversation with the person leads to.
    public Prospect prospect(int person) {
        return new Prospect(this, person);
    }

    /// At least what a conversation with the person pays for each conversation it takes, follow-ups
    /// included; found much faster than [#prospect(int)].
    public double ceiling(int person) {
        double reached = routes.chance(person);
        double work = 1 + scales.effortPerStep() * (routes.steps(person) - 1) * (1 - reached);
        double pays = reached * (brings[person] + yes(person) * coveredOutOfFocus(person));
        double follows = Math.max(mostNear[person], mostNamed * yes(person));
        double takes = reached * FollowUps.MOST;
        return pays > follows * work ? pays / work : (pays + takes * follows) / (work + takes);
    }

    private double coveredOutOfFocus(int person) {
        double sum = 0;
        for (int need : world.people().get(person).holds()) {
            sum += needs.focus(need) < 0 ? gain(need, 1) : 0;
        }
        return sum;
    }

    double gain(int focus) {
        return gain[focus];
    }

    /// Whether meeting an acquaintance of this person makes them easier to reach.
    boolean comesNearer(int person, double first) {
        return first > routes.chance(person) * NOTICEABLE;
    }

    /// 1 for a known holding, else the guess, which counts less.
    double likely(int person, int focus) {
        return holdings.holds(person, focus) ? 1 : holdings.hidden(person, focus) * scales.guess();
    }

    /// How much rather to ask about a need than about one that everybody fills: what is common
    /// turns up without being asked for.
    double scarcity(int focus) {
        return scarcity[focus];
    }

    /// What may follow at once from meeting the person, in needs met.
    double leadsTo(int person) {
        return leadsTo[person];
    }

    double best(int focus) {
        return best[focus];
    }

    double usualFirst() {
        return usualFirst;
    }

    double yes(int person) {
        return yes[person];
    }

    World world() {
        return world;
    }

    Sight sight() {
        return sight;
    }

    Routes routes() {
        return routes;
    }

    Chances chances() {
        return chances;
    }

    OpenNeeds needs() {
        return needs;
    }

    Scales scales() {
        return scales;
    }

    Holdings holdings() {
        return holdings;
    }

    Records records() {
        return records;
    }
}
