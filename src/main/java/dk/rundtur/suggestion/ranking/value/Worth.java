package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.List;

/// What it is worth to talk to each person.
///
/// In Singla et al. 2015, as here, people become visible only once somebody who knows them was
/// chosen, so that the worth of a choice is what it brings and what it brings into sight. Their
/// bounds rest on knowing the gain of everybody in sight; ours is partly guessed, and is measured
/// by the tour benchmark instead.
///
/// Time is what a tour has least of, so worth is counted per conversation. Besides the needs a
/// person would cover there is what meeting them leads to: known holders who come within one step,
/// and holders the person may name when asked. Following these up takes conversations as well; a
/// follow-up is counted, with the conversations it takes, where it pays better than the first
/// conversation alone.
public final class Worth {

    private final Sight sight;
    private final Routes routes;
    private final Chances chances;
    private final Scales scales;
    private final Holdings holdings;
    private final Gains gains;
    private final Yields yields;
    private final Onward onward;
    private final Naming naming;
    private final Hints hints;

    public Worth(
            World world,
            Sight sight,
            Routes routes,
            Chances chances,
            OpenNeeds needs,
            Scales scales,
            int maxTries) {
        this.sight = sight;
        this.routes = routes;
        this.chances = chances;
        this.scales = scales;
        Records records = new Records(world);
        holdings = new Holdings(world, sight, needs, chances);
        gains = new Gains(world, needs, scales);
        yields = new Yields(world, gains, holdings, chances, scales.guess(), maxTries);
        onward = new Onward(sight, routes, chances, holdings, gains, yields);
        naming = new Naming(sight, holdings, records, yields, scales);
        hints = new Hints(sight, needs, holdings, records, yields);
    }

    /// The term `newlyCovered`: what the person is known to bring, in needs met.
    public double covered(int person) {
        return gains.covered(person);
    }

    /// The needs the person is known to fill, the greatest gain first.
    public List<Evidence.Covered> covers(int person) {
        return gains.covers(person);
    }

    /// What a conversation with the person leads to: takes follow-ups, the best paying first, as
    /// long as they pay better than all before.
    public Prospect prospect(int person) {
        Ledger ledger = new Ledger(person, gains, yields, holdings);
        FollowUps options = new FollowUps(person, ledger, yields, onward, naming);
        options.lookAround(person, sight, chances);
        double reached = routes.chance(person);
        double work = work(person);
        double revealed = ledger.paid();
        double pay = reached * (yields.yes(person) * gains.covered(person) + revealed);
        double followUps = 0;
        for (int option = options.best(); option >= 0; option = options.best()) {
            double pays = options.pays(option);
            double takes = options.takes(option);
            if (pays * (work + reached * followUps) <= pay * takes) {
                break;
            }
            pay += reached * pays;
            revealed += pays;
            followUps += takes;
            options.take(option);
        }
        double effort = work + reached * followUps;
        return new Prospect(revealed, effort, followUps, options.asked(), ledger);
    }

    /// The conversations it takes to talk to the person, or to find that they are not reached.
    private double work(int person) {
        double further = (routes.steps(person) - 1) * (1 - routes.chance(person));
        return 1 + scales.effortPerStep() * further;
    }

    /// At least what a conversation with the person pays for each conversation it takes, follow-ups
    /// included; found much faster than [#prospect(int)].
    public double ceiling(int person) {
        double reached = routes.chance(person);
        double work = work(person);
        double known = yields.yes(person) * gains.coveredOutOfFocus(person);
        double pays = reached * (yields.brings(person) + known);
        double follows = onward.most(person);
        double takes = reached * FollowUps.MOST;
        return pays > follows * work ? pays / work : (pays + takes * follows) / (work + takes);
    }

    /// The needs to ask the person about, the rarest first, each with why.
    public List<Evidence.Hint> questions(int person, Prospect prospect) {
        return hints.questions(person, prospect);
    }

    /// What the term `revealed` rests on.
    public Evidence.Revealing revealing(int person, Prospect prospect) {
        return hints.about(person, prospect);
    }
}
