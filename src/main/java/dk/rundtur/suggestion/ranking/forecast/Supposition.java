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
                ? met(Standing.TAKES_PART, Outcome.YES)
                : met(Standing.REFERS_ON, Outcome.OPEN);
    }

    World declines() {
        return met(Standing.DECLINED, Outcome.NO);
    }

    World isNotReached() {
        return after(person.with(person.dealings().triedInVain()), Outcome.NOT_REACHED);
    }

    private World met(Standing standing, Outcome outcome) {
        return after(person.with(standing).with(person.dealings().met()), outcome);
    }

    private World after(KnownPerson changed, Outcome outcome) {
        List<KnownPerson> people = new ArrayList<>(world.people());
        people.set(place, changed);
        List<Attempt> attempts = new ArrayList<>(world.attempts());
        attempts.add(new Attempt(place, along, outcome, 0, 0));
        return new World(
                people,
                world.ties(),
                changed.standing() == Standing.TAKES_PART ? covered() : world.needs(),
                world.referrals(),
                attempts);
    }

    private List<Need> covered() {
        List<Need> needs = new ArrayList<>(world.needs());
        for (int need : person.holds()) {
            needs.set(need, needs.get(need).withHolders(needs.get(need).holders() + 1));
        }
        return needs;
    }
}
