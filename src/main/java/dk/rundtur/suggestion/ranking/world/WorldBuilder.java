package dk.rundtur.suggestion.ranking.world;

import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts a [World] together from ids, as rows of a query come in.
///
/// Needs and people come first. What points to somebody who was not added is left out, because a
/// query that reads a part of the graph cannot help cutting ties at its edge.
public final class WorldBuilder {

    private final List<KnownPerson> people = new ArrayList<>();
    private final List<KnownTie> ties = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<GivenReferral> referrals = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, Integer> placeOfPerson = new HashMap<>();
    private final Map<String, Integer> placeOfTie = new HashMap<>();
    private final Map<String, Integer> placeOfNeed = new HashMap<>();

    public WorldBuilder need(Need need) {
        if (placeOfNeed.putIfAbsent(need.id(), needs.size()) == null) {
            needs.add(need);
        }
        return this;
    }

    /// Adds a person; `holds` are ids of needs.
    public WorldBuilder person(
            String id,
            Background background,
            Standing standing,
            Dealings dealings,
            int degree,
            List<String> holds) {
        if (placeOfPerson.putIfAbsent(id, people.size()) == null) {
            people.add(
                    new KnownPerson(
                            id,
                            background,
                            standing,
                            dealings,
                            degree,
                            places(placeOfNeed, holds)));
        }
        return this;
    }

    public WorldBuilder tie(
            String id, String from, String to, @Nullable Double strength, @Nullable String kind) {
        Integer a = placeOfPerson.get(from);
        Integer b = placeOfPerson.get(to);
        if (a != null && b != null && placeOfTie.putIfAbsent(id, ties.size()) == null) {
            ties.add(new KnownTie(id, a, b, strength, kind));
        }
        return this;
    }

    public WorldBuilder referral(String giver, String receiver, Turnout turnout) {
        return referral(giver, receiver, turnout, false);
    }

    public WorldBuilder referral(
            String giver, String receiver, Turnout turnout, boolean tieWasKnown) {
        Integer from = placeOfPerson.get(giver);
        Integer to = placeOfPerson.get(receiver);
        if (from != null && to != null) {
            referrals.add(new GivenReferral(from, to, turnout, tieWasKnown));
        }
        return this;
    }

    /// Adds an attempt; `along` are ids of ties, beginning with the introducer's.
    public WorldBuilder attempt(
            String person, List<String> along, Outcome outcome, int known, int learned) {
        Integer place = placeOfPerson.get(person);
        if (place != null) {
            attempts.add(new Attempt(place, places(placeOfTie, along), outcome, known, learned));
        }
        return this;
    }

    public World build() {
        return new World(
                List.copyOf(people),
                List.copyOf(ties),
                List.copyOf(needs),
                List.copyOf(referrals),
                List.copyOf(attempts));
    }

    private static List<Integer> places(Map<String, Integer> places, List<String> ids) {
        return ids.stream().filter(places::containsKey).map(places::get).distinct().toList();
    }
}
