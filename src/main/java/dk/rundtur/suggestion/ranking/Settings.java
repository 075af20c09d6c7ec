package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.value.Scales;
import dk.rundtur.suggestion.ranking.world.World;

/// How the ranking is to be done.
///
/// @param limit how many suggestions to return
/// @param maxSteps how many introductions away a person may be, 1 to 6
/// @param askBudget how many open asks a person may have before being left in peace
/// @param maxTries how often a person is tried in vain before being given up
/// @param experience what outcomes in other networks have taught
public record Settings(
        int limit,
        int maxSteps,
        int askBudget,
        int maxTries,
        Priors priors,
        Scales scales,
        Experience experience) {

    public static final Settings STANDARD =
            new Settings(10, 3, 3, 2, Priors.STANDARD, Scales.STANDARD, Experience.NONE);

    public Settings {
        if (limit < 0 || maxSteps < 1 || maxSteps > 6 || askBudget < 1 || maxTries < 1) {
            throw new IllegalArgumentException("Steps are 1 to 6, the others at least 1");
        }
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
        return new Settings(newLimit, maxSteps, askBudget, maxTries, priors, scales, experience);
    }

    public Settings withMaxSteps(int steps) {
        return new Settings(limit, steps, askBudget, maxTries, priors, scales, experience);
    }

    public Settings withAskBudget(int asks) {
        return new Settings(limit, maxSteps, asks, maxTries, priors, scales, experience);
    }

    public Settings withScales(Scales newScales) {
        return new Settings(limit, maxSteps, askBudget, maxTries, priors, newScales, experience);
    }

    public Settings withExperience(Experience newExperience) {
        return new Settings(limit, maxSteps, askBudget, maxTries, priors, scales, newExperience);
    }
}
