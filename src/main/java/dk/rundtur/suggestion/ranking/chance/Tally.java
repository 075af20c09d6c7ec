package dk.rundtur.suggestion.ranking.chance;

/// How often something went well and how often it failed; parts of a case count too, because a
/// chain that broke does not say which of its ties did.
public record Tally(double well, double failed) {

    static final Tally NOTHING = new Tally(0, 0);

    public double cases() {
        return well + failed;
    }

    Tally plus(double moreWell, double moreFailed) {
        return new Tally(well + moreWell, failed + moreFailed);
    }

    /// The mean of the Beta posterior whose prior has this mean and weighs this many cases.
    double posterior(double mean, double weight) {
        return (weight * mean + well) / (weight + cases());
    }
}
