package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.AdviceKind;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.List;

/// A world as it would be after a conversation.
final class Supposition {

    private final World world;
    private final int place;
    private final KnownPerson person;
    private final List<Integer> along;
    private final boolean approached;

    private Supposition(World world, int place, Suggestion suggestion) {
        this.world = world;
        this.place = place;
        person = world.people().get(place);
        along = along(world, suggestion);
        approached = suggestion.advice() == AdviceKind.APPROACH;
    }

    /// The conversation that is suggested is held.
    static Supposition that(World world, Suggestion suggestion) {
        int place = 0;
        while (!world.people().get(place).id().equals(suggestion.person())) {
            place++;
        }
        return new Supposition(world, place, suggestion);
    }

    private static List<Integer> along(World world, Suggestion suggestion) {
        List<Integer> places = new ArrayList<>();
        for (String id : suggestion.route().ties()) {
            for (int tie = 0; tie < world.ties().size(); tie++) {
                KnownTie known = world.ties().get(tie);
                if (known.id().equals(id)) {
                    places.add(tie);
                }
            }
        }
        return places;
    }

    /// Whoever is approached joins; whoever is asked helps with introductions.
    World goesWell() {
        return approached
                ? world(Standing.TAKES_PART, 0, true, Outcome.YES)
                : world(Standing.REFERS_ON, 0, true, Outcome.OPEN);
    }

    World declines() {
        return world(Standing.DECLINED, 0, true, Outcome.NO);
    }

    World isNotReached() {
        return world(person.standing(), person.tries() + 1, person.revealed(), Outcome.NOT_REACHED);
    }

    private World world(Standing standing, int tries, boolean revealed, Outcome outcome) {
        List<KnownPerson> people = new ArrayList<>(world.people());
        people.set(
                place,
                new KnownPerson(
                        person.id(),
                        person.kind(),
                        person.organisation(),
                        person.group(),
                        standing,
                        person.openAsks(),
                        tries,
                        revealed,
                        person.degree(),
                        person.holds()));
        List<Attempt> attempts = new ArrayList<>(world.attempts());
        attempts.add(new Attempt(place, along, outcome, 0, 0));
        return new World(
                people,
                world.ties(),
                standing == Standing.TAKES_PART ? covered() : world.needs(),
                world.referrals(),
                attempts);
    }

    private List<Need> covered() {
        List<Need> needs = new ArrayList<>(world.needs());
        for (int need : person.holds()) {
            Need met = needs.get(need);
            needs.set(
                    need,
                    new Need(
                            met.id(),
                            met.weight(),
                            met.phaseFit(),
                            met.wanted(),
                            met.holders() + 1,
                            met.knownHolders()));
        }
        return needs;
    }
}
