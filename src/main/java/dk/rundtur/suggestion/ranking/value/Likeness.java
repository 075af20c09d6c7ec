package dk.rundtur.suggestion.ranking.value;

/// How much more often the people around a holder hold the same than people do in all: 0 when they
/// do not, 1 when they always do.
final class Likeness {

    /// Share: assumed until known holdings show how similar people are here. A quarter or four
    /// times as much makes no difference beyond luck (docs/benchmarks, 'What a constant is worth').
    private static final double USUAL = 0.1;

    /// Holders: how many holders with their surroundings that assumption counts.
    private static final double WEIGHT = 5;

    /// Shares: never nothing, so that a circle tells at least a little; and never so much that
    /// three colleagues outweigh everybody else.
    private static final double LEAST = 0.005;

    private static final double MOST = 0.6;

    private double more = USUAL * WEIGHT;
    private double room = WEIGHT;

    /// @param around the share of holders around somebody who holds it
    /// @param everywhere the share of holders in all
    void add(double around, double everywhere) {
        more += around - everywhere;
        room += 1 - everywhere;
    }

    double value() {
        return Math.clamp(more / room, LEAST, MOST);
    }
}
