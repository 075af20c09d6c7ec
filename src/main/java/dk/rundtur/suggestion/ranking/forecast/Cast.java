package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.world.GivenReferral;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Who may play a part in the rest of the tour: those known to hold what is missing, the easiest to
/// win first, and how likely each is to be reached and to join.
final class Cast {

    /// People. Five times as many as a tour has conversations, so that nobody who would be talked
    /// to is missing, and a rehearsal still takes little time.
    private static final int MOST = 300;

    /// People. Where each of twenty holders is won with a chance of one in five, none is in one of
    /// a hundred rehearsals.
    private static final int MOST_PER_NEED = 20;

    /// Chance that a conversation names a holder of what is sought, until the log says otherwise;
    /// an assumption.
    private static final double USUALLY_NAMED = 0.25;

    /// Conversations: how many that assumption counts.
    private static final double NAMED_WEIGHT = 5;

    /// Chance. However well it went so far, one in five strangers has no name to give.
    private static final double MOST_NAMED = 0.8;

    /// Chance of both outcomes: keeps the doubt of what nearly always or never works from growing
    /// beyond all bounds.
    private static final double LEAST_SPREAD = 0.01;

    /// An acquaintance in the cast, and the chance of an introduction.
    record Acquaintance(int actor, double first) {}

    /// @param holds places in [World#needs()] that are open
    record Actor(double reached, double yes, int tries, List<Integer> holds) {}

    private final World world;
    private final Routes routes;
    private final Chances chances;
    private final Settings settings;
    private final List<Actor> actors = new ArrayList<>();
    private final List<List<Acquaintance>> acquaintances = new ArrayList<>();
    private final List<String> tooFewHolders = new ArrayList<>();
    private final double named;

    Cast(World world, Routes routes, Chances chances, Settings settings) {
        this.world = world;
        this.routes = routes;
        this.chances = chances;
        this.settings = settings;
        List<Integer> chosen = List.copyOf(choose());
        for (int person : chosen) {
            actors.add(actor(person));
            acquaintances.add(new ArrayList<>());
        }
        acquaint(chosen);
        named = learnNamed();
    }

    private SequencedSet<Integer> choose() {
        List<List<Integer>> holders = holders();
        SequencedSet<Integer> chosen = new LinkedHashSet<>();
        for (int need = 0; need < holders.size(); need++) {
            Need wanted = world.needs().get(need);
            if (wanted.gain() > 0) {
                if (holders.get(need).size() < wanted.wanted() - wanted.holders()) {
                    tooFewHolders.add(wanted.id());
                }
                holders.get(need).stream()
                        .sorted(
                                Comparator.comparingDouble((Integer person) -> -joins(person))
                                        .thenComparing(person -> world.people().get(person).id()))
                        .limit(MOST_PER_NEED)
                        .filter(_ -> chosen.size() < MOST)
                        .forEach(chosen::add);
            }
        }
        return chosen;
    }

    private List<List<Integer>> holders() {
        List<List<Integer>> holders = new ArrayList<>();
        world.needs().forEach(_ -> holders.add(new ArrayList<>()));
        for (int person = 0; person < world.people().size(); person++) {
            KnownPerson someone = world.people().get(person);
            if (someone.isOpen(settings.maxTries()) && routes.reaches(person)) {
                for (int need : someone.holds()) {
                    holders.get(need).add(person);
                }
            }
        }
        return holders;
    }

    private double joins(int person) {
        return routes.chance(person) * chances.yes(world.people().get(person).background().kind());
    }

    private Actor actor(int place) {
        KnownPerson person = world.people().get(place);
        return new Actor(
                routes.chance(place),
                chances.yes(person.background().kind()),
                settings.maxTries() - person.dealings().tries(),
                person.holds().stream()
                        .filter(need -> world.needs().get(need).gain() > 0)
                        .toList());
    }

    private void acquaint(List<Integer> chosen) {
        int[] actorOf = new int[world.people().size()];
        Arrays.fill(actorOf, -1);
        for (int actor = 0; actor < chosen.size(); actor++) {
            actorOf[chosen.get(actor)] = actor;
        }
        for (int place = 0; place < world.ties().size(); place++) {
            KnownTie tie = world.ties().get(place);
            int a = actorOf[tie.a()];
            int b = actorOf[tie.b()];
            if (a >= 0 && b >= 0 && a != b) {
                acquaintances.get(a).add(new Acquaintance(b, chances.first(place, tie.a())));
                acquaintances.get(b).add(new Acquaintance(a, chances.first(place, tie.b())));
            }
        }
    }

    List<Need> needs() {
        return world.needs();
    }

    List<Actor> actors() {
        return actors;
    }

    List<Acquaintance> acquaintances(int actor) {
        return acquaintances.get(actor);
    }

    /// How much everybody holds together.
    long holdings() {
        return actors.stream().mapToLong(actor -> actor.holds().size()).sum();
    }

    /// Ids of the open needs with fewer known holders within reach than are wanted.
    List<String> tooFewHolders() {
        return tooFewHolders;
    }

    /// Somebody whom a conversation may name once nobody known is left for a need.
    Actor newcomer(int need) {
        return new Actor(
                chances.usualFirst(), chances.yes(null), settings.maxTries(), List.of(need));
    }

    /// The chance that somebody who was reached names a holder of what is sought.
    double named() {
        return named;
    }

    private double learnNamed() {
        long talks =
                world.attempts().stream().filter(attempt -> attempt.outcome().reached()).count();
        long holders =
                world.referrals().stream()
                        .map(GivenReferral::receiver)
                        .filter(receiver -> !world.people().get(receiver).holds().isEmpty())
                        .count();
        double share = (NAMED_WEIGHT * USUALLY_NAMED + holders) / (NAMED_WEIGHT + talks);
        return Math.min(MOST_NAMED, share);
    }

    double usualFirst() {
        return chances.usualFirst();
    }

    /// How far the odds of an introduction may be off, as a standard deviation of their logarithm.
    double doubtOfReaching() {
        return doubt(chances.usualFirst(), chances.introductions());
    }

    /// How far the odds of a yes may be off.
    double doubtOfYes() {
        return doubt(chances.yes(null), chances.answers());
    }

    private double doubt(double chance, int cases) {
        double spread = chance * (1 - chance);
        return 1 / Math.sqrt(Math.max(LEAST_SPREAD, spread) * (settings.priors().weight() + cases));
    }
}
