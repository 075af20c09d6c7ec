package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;
import dk.rundtur.suggestion.ranking.chance.Tally;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Small worlds drawn by a seed, and the ways in which properties change them.
final class RandomWorld {

    private RandomWorld() {}

    /// Person 0 leads; some of the others take part, declined or have open asks.
    static World anything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = random.nextInt(1, 14);
        int needs = random.nextInt(1, 6);
        List<KnownPerson> everybody = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Standing[] standings = Standing.values();
            boolean unmet = random.nextInt(3) > 0;
            Standing standing =
                    person == 0
                            ? Standing.LEADS
                            : unmet
                                    ? Standing.NOT_MET
                                    : standings[random.nextInt(standings.length)];
            everybody.add(person(random, person, standing, needs));
        }
        return world(random, everybody, needs, 0.3);
    }

    /// Nobody is met but the leader, and everything is known.
    static World unmet(long seed, int people, int needs) {
        SplittableRandom random = new SplittableRandom(seed);
        List<KnownPerson> everybody = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Standing standing = person == 0 ? Standing.LEADS : Standing.NOT_MET;
            KnownPerson drawn = person(random, person, standing, needs);
            everybody.add(with(drawn, standing, person == 0 ? List.of() : drawn.holds(), true, 0));
        }
        return world(random, everybody, needs, 0.25);
    }

    private static KnownPerson person(
            SplittableRandom random, int place, Standing standing, int needs) {
        List<Integer> holds = new ArrayList<>();
        for (int need = 0; need < needs; need++) {
            if (random.nextInt(4) == 0) {
                holds.add(need);
            }
        }
        String group = "group-" + random.nextInt(3);
        int asks = random.nextInt(5);
        return new KnownPerson(
                "person-" + place,
                new Background(null, null, group),
                standing,
                new Dealings(asks, 0, false),
                3,
                holds);
    }

    private static World world(
            SplittableRandom random, List<KnownPerson> people, int needs, double dense) {
        List<KnownTie> ties = new ArrayList<>();
        for (int a = 0; a < people.size(); a++) {
            for (int b = a + 1; b < people.size(); b++) {
                if (random.nextDouble() < dense) {
                    @Nullable Double strength = random.nextBoolean() ? null : random.nextDouble();
                    ties.add(new KnownTie("tie-" + a + "-" + b, a, b, strength, null));
                }
            }
        }
        return counted(people, ties, needs);
    }

    /// The same people and ties, with the holders of each need counted.
    static World counted(List<KnownPerson> people, List<KnownTie> ties, int needs) {
        List<Need> wanted = new ArrayList<>();
        for (int need = 0; need < needs; need++) {
            int place = need;
            List<KnownPerson> holders =
                    people.stream().filter(person -> person.holds().contains(place)).toList();
            long takingPart =
                    holders.stream().filter(person -> person.standing().takesPart()).count();
            wanted.add(new Need("need-" + need, 1, 1, 1, (int) takingPart, holders.size()));
        }
        return new World(people, ties, wanted, List.of(), List.of());
    }

    static KnownPerson with(
            KnownPerson person,
            Standing standing,
            List<Integer> holds,
            boolean revealed,
            int openAsks) {
        return new KnownPerson(
                person.id(),
                person.background(),
                standing,
                new Dealings(openAsks, person.dealings().tries(), revealed),
                person.degree(),
                holds);
    }

    /// Every introduction works and everybody says yes.
    static Settings certain() {
        double cases = 1e9;
        Tally always = new Tally(cases, 0);
        Experience experience =
                new Experience(Map.of("first/", always, "later/", always, "yes/", always));
        Priors priors = new Priors(0.4, 0.4, 0.4, 1, 1, cases, cases);
        Settings standard = Settings.STANDARD;
        return new Settings(1, 3, 1000, 2, priors, standard.scales(), experience);
    }
}
