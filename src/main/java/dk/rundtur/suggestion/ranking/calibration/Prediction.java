package dk.rundtur.suggestion.ranking.calibration;

/// A chance that was given before, and what came of it.
public record Prediction(double chance, boolean happened) {

    public Prediction {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("A chance is 0 to 1, not " + chance);
        }
    }

    /// The square of how far the chance was off.
    double squaredError() {
        double error = chance - (happened ? 1 : 0);
        return error * error;
    }
}
