package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.value.Scales;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.Set;

/// How the ranking is to be done.
///
/// @param limit how many suggestions to return
/// @param maxSteps how many introductions away a person may be, 1 to 6
/// @param askBudget how many open asks a person may have before being left in peace
/// @param maxTries after how many failed tries a person is given up
/// @param experience what outcomes in other networks have taught
/// @param kinds only people of these kinds are suggested; all when empty
public record Settings(
        int limit,
        int maxSteps,
        int askBudget,
        int maxTries,
        Priors priors,
        Scales scales,
        Experience experience,
        Set<String> kinds) {

    /// Suggestions: a list one reads in one go.
    private static final int LIMIT = 10;

    /// Steps. Most chains die on the way: of the 24,163 that Dodds, Muhamad & Watts 2003 had people
    /// begin, 384 arrived. With four in ten strangers passing us on, a chain of three steps works
    /// in six of a hundred cases, and a longer one is not worth a conversation.
    private static final int MAX_STEPS = 3;

    /// The most steps anybody may ask for; longer ways cost time and hardly ever work.
    private static final int MOST_STEPS = 6;

    /// Open asks. As Heckathorn 1997 hands each person few coupons, so that recruiting goes on
    /// through many people instead of wearing out the first, we ask few introductions of one person
    /// at a time. The tour benchmark shows no loss by it (docs/benchmarks, 'Loss by the limit').
    private static final int ASK_BUDGET = 3;

    /// Tries. Whoever was missed once may have been away; who was missed twice hardly wants to
    /// talk. The tour benchmark gives everybody the same two.
    private static final int MAX_TRIES = 2;

    public static final Settings STANDARD =
            new Settings(
                    LIMIT,
                    MAX_STEPS,
                    ASK_BUDGET,
                    MAX_TRIES,
                    Priors.STANDARD,
                    Scales.STANDARD,
                    Experience.NONE,
                    Set.of());

    public Settings {
        kinds = Set.copyOf(kinds);
        if (limit < 0 || askBudget < 1 || maxTries < 1) {
            throw new IllegalArgumentException("A limit is 0 or more, asks and tries at least 1");
        }
        if (maxSteps < 1 || maxSteps > MOST_STEPS) {
            throw new IllegalArgumentException("Steps are 1 to %d".formatted(MOST_STEPS));
        }
    }

    /// Whether somebody is of a kind that is to be suggested.
    boolean wants(KnownPerson person) {
        String kind = person.background().kind();
        return kinds.isEmpty() || (kind != null && kinds.contains(kind));
    }

    /// The chances as other networks' and this world's outcomes have taught them.
    public Chances learn(World world) {
        return Chances.learn(world, priors, experience);
    }

    /// The most reliable chains to everybody within the allowed steps.
    public Routes routes(World world, Sight sight, Chances chances) {
        return new Routes(world, sight, chances, maxSteps, askBudget);
    }

    public Settings withLimit(int newLimit) {
        return new Settings(
                newLimit, maxSteps, askBudget, maxTries, priors, scales, experience, kinds);
    }

    public Settings withMaxSteps(int steps) {
        return new Settings(limit, steps, askBudget, maxTries, priors, scales, experience, kinds);
    }

    public Settings withAskBudget(int asks) {
        return new Settings(limit, maxSteps, asks, maxTries, priors, scales, experience, kinds);
    }

    public Settings withScales(Scales newScales) {
        return new Settings(
                limit, maxSteps, askBudget, maxTries, priors, newScales, experience, kinds);
    }

    public Settings withExperience(Experience newExperience) {
        return new Settings(
                limit, maxSteps, askBudget, maxTries, priors, scales, newExperience, kinds);
    }

    public Settings withKinds(Set<String> newKinds) {
        return new Settings(
                limit, maxSteps, askBudget, maxTries, priors, scales, experience, newKinds);
    }
}
