package dk.rundtur.suggestion.ranking.value;

/// What a conversation and its follow-ups pay on each need in focus, and what they leave of it, in
/// needs met.
///
/// What is left shrinks with each follow-up, so that a second holder of the same need pays less.
/// Golovin & Krause 2011 prove how close whoever takes the best next thing again and again comes to
/// the best policy, where what a thing adds can only shrink with what is there already. Holdings do
/// shrink like this. Introductions do not: meeting one person can make another worth more. So the
/// bound is not ours, and `NearOptimumTests` measures instead how far from the fewest conversations
/// the ranking ends.
final class Ledger {

    private final double[] left;
    private final double[] paid;

    /// Books what the person may bring. What they are known to bring is another term of the score,
    /// so it is taken off what is left but not counted as paid here.
    Ledger(int person, Gains gains, Yields yields, Holdings holdings) {
        double yes = yields.yes(person);
        left = new double[gains.focusCount()];
        paid = new double[gains.focusCount()];
        for (int focus = 0; focus < left.length; focus++) {
            double likely = yields.likely(person, focus);
            double guessed = holdings.holds(person, focus) ? 0 : likely;
            left[focus] = gains.of(focus) * (1 - yes * likely);
            paid[focus] = gains.of(focus) * yes * guessed;
        }
    }

    int focusCount() {
        return left.length;
    }

    double left(int focus) {
        return left[focus];
    }

    double paid(int focus) {
        return paid[focus];
    }

    double paid() {
        double sum = 0;
        for (double one : paid) {
            sum += one;
        }
        return sum;
    }

    /// Books that a share of what is left of a need is met.
    void pay(int focus, double share) {
        paid[focus] += left[focus] * share;
        left[focus] *= 1 - share;
    }
}
