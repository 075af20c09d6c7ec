package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;
import dk.rundtur.suggestion.ranking.chance.Tally;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.GivenReferral;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;
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

    private static final double THIN = 0.25;
    private static final double DENSE = 0.3;

    private RandomWorld() {}

    /// Person 0 leads; some of the others take part, declined or have open asks. There may be
    /// nobody to suggest.
    static World anything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = random.nextInt(1, 14);
        return anything(random, people);
    }

    private static World anything(SplittableRandom random, int people) {
        int needs = random.nextInt(1, 6);
        List<KnownPerson> everybody = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            boolean unmet = random.nextInt(3) > 0;
            Standing standing =
                    person == 0
                            ? Standing.LEADS
                            : unmet ? Standing.NOT_MET : pick(random, Standing.values());
            everybody.add(person(random, person, standing, needs));
        }
        return world(random, everybody, needs, DENSE);
    }

    /// As [#anything(long)], but person 0 knows person 1, whom nobody has met yet, and nobody who
    /// takes part holds need 0: whatever else is drawn, there is somebody to suggest.
    static World lively(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World drawn = anything(random, random.nextInt(3, 14));
        List<KnownPerson> people = new ArrayList<>(drawn.people());
        people.set(1, people.get(1).with(Standing.NOT_MET).with(Dealings.NONE));
        people.replaceAll(person ->
                person.standing().takesPart()
                        ? with(person, person.holds().stream().filter(need -> need > 0).toList())
                        : person);
        List<KnownTie> ties = new ArrayList<>(drawn.ties());
        ties.add(new KnownTie("acquainted", 0, 1, null, null));
        return counted(people, ties, drawn.needs().size());
    }

    /// As [#lively(long)], with conversations and referrals in the log and needs of all sorts.
    static World logged(long seed) {
        World drawn = lively(seed);
        SplittableRandom random = new SplittableRandom(~seed);
        List<Need> needs = new ArrayList<>(drawn.needs());
        needs.replaceAll(need ->
                new Need(
                        need.id(),
                        random.nextInt(1, 4),
                        random.nextBoolean() ? 1 : 0.5,
                        random.nextInt(need.holders(), need.holders() + 3) + 1,
                        need.holders(),
                        need.knownHolders()));
        List<Attempt> attempts = new ArrayList<>();
        List<GivenReferral> referrals = new ArrayList<>();
        for (int time = random.nextInt(12); time > 0; time--) {
            int tie = random.nextInt(drawn.ties().size());
            int person = drawn.ties().get(tie).b();
            Outcome outcome = pick(random, Outcome.values());
            attempts.add(new Attempt(person, List.of(tie), outcome, 1, random.nextInt(3)));
            int named = random.nextInt(drawn.people().size());
            Turnout turnout = pick(random, Turnout.values());
            referrals.add(new GivenReferral(person, named, turnout, random.nextBoolean()));
        }
        return new World(drawn.people(), drawn.ties(), needs, referrals, attempts);
    }

    private static <T> T pick(SplittableRandom random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    /// Nobody is met but the leader, and everything is known.
    static World unmet(long seed, int people, int needs) {
        SplittableRandom random = new SplittableRandom(seed);
        List<KnownPerson> everybody = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Standing standing = person == 0 ? Standing.LEADS : Standing.NOT_MET;
            KnownPerson drawn = person(random, person, standing, needs);
            KnownPerson told = drawn.with(new Dealings(0, 0, true));
            everybody.add(person == 0 ? with(told, List.of()) : told);
        }
        return world(random, everybody, needs, THIN);
    }

    private static KnownPerson person(
            SplittableRandom random, int place, Standing standing, int needs) {
        List<Integer> holds = new ArrayList<>();
        for (int need = 0; need < needs; need++) {
            if (random.nextInt(4) == 0) {
                holds.add(need);
            }
        }
        Background background =
                new Background(
                        place % 2 == 0 ? null : "EMPLOYEE",
                        place % 3 == 0 ? null : "office-" + place % 4,
                        "group-" + random.nextInt(3));
        Dealings dealings = new Dealings(random.nextInt(5), 0, false);
        return new KnownPerson("person-" + place, background, standing, dealings, 3, holds);
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

    static KnownPerson with(KnownPerson person, List<Integer> holds) {
        return new KnownPerson(
                person.id(),
                person.background(),
                person.standing(),
                person.dealings(),
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
        return new Settings(1, 3, 1000, 2, priors, standard.scales(), experience, standard.kinds());
    }
}
