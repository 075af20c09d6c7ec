package dk.rundtur.suggestion.ranking;

import net.jqwik.api.statistics.Statistics;

/// Keeps a property from holding only because its case never arises.
final class Often {

    private static final double LEAST_PERCENT = 5;

    private Often() {}

    /// Counts the tries in which a case arises, and fails the property where they are few.
    static void arises(String what, boolean arises) {
        Statistics.label(what).collect(arises);
        Statistics.label(what)
                .coverage(all -> all.check(true).percentage(share -> share >= LEAST_PERCENT));
    }
}
