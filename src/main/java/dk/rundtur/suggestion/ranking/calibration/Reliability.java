package dk.rundtur.suggestion.ranking.calibration;

import java.util.ArrayList;
import java.util.List;

/// Predicted against happened.
///
/// @param brier mean squared error of the predictions, 0 is best
/// @param brierOfConstant the same, had the share that happened been said each time
/// @param calibrationError mean distance of the points from the diagonal, by their cases
/// @param points of those fifths of the scale in which there are cases
public record Reliability(
        int cases,
        int happened,
        double brier,
        double brierOfConstant,
        double calibrationError,
        List<Point> points) {

    /// Cases. Fewer say nothing: the error of a mean is then about 0.1.
    public static final int LEAST = 30;

    /// Points: as many as thirty cases and more can fill.
    private static final int FIFTHS = 5;

    /// Standard deviations. 90 % of a normal distribution lie within so many.
    private static final double NINETY = 1.645;

    /// The cases whose predicted chance lies between two bounds.
    ///
    /// @param predicted their mean chance
    /// @param share the share that happened
    /// @param low lower end of the 90 % interval (Wilson) for that share
    /// @param high its upper end
    public record Point(
            double from,
            double to,
            int cases,
            int happened,
            double predicted,
            double share,
            double low,
            double high) {}

    /// What there is to say.
    public enum Verdict {
        TOO_FEW,
        BETTER_THAN_GUESSING,
        NO_BETTER_THAN_GUESSING
    }

    public Reliability {
        points = List.copyOf(points);
    }

    public static Reliability of(List<Prediction> predictions) {
        int happened = (int) predictions.stream().filter(Prediction::happened).count();
        double share = predictions.isEmpty() ? 0 : (double) happened / predictions.size();
        List<Point> points = new ArrayList<>();
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            int wanted = fifth;
            List<Prediction> within =
                    predictions.stream()
                            .filter(prediction -> fifth(prediction.chance()) == wanted)
                            .toList();
            if (!within.isEmpty()) {
                points.add(point(fifth, within));
            }
        }
        return new Reliability(
                predictions.size(),
                happened,
                predictions.stream().mapToDouble(Prediction::squaredError).average().orElse(0),
                share * (1 - share),
                points.stream()
                        .mapToDouble(point ->
                                Math.abs(point.predicted() - point.share())
                                        * point.cases()
                                        / predictions.size())
                        .sum(),
                points);
    }

    public Verdict verdict() {
        if (cases < LEAST) {
            return Verdict.TOO_FEW;
        }
        return brier < brierOfConstant
                ? Verdict.BETTER_THAN_GUESSING
                : Verdict.NO_BETTER_THAN_GUESSING;
    }

    private static int fifth(double chance) {
        return Math.min(FIFTHS - 1, (int) (chance * FIFTHS));
    }

    private static Point point(int fifth, List<Prediction> cases) {
        int n = cases.size();
        int happened = (int) cases.stream().filter(Prediction::happened).count();
        double share = (double) happened / n;
        double square = NINETY * NINETY;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double spread =
                NINETY
                        * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n))
                        / (1 + square / n);
        return new Point(
                (double) fifth / FIFTHS,
                (fifth + 1.0) / FIFTHS,
                n,
                happened,
                cases.stream().mapToDouble(Prediction::chance).average().orElse(0),
                share,
                // Wilson's interval holds the share; rounding may leave it out by a hair.
                Math.clamp(middle - spread, 0, share),
                Math.clamp(middle + spread, share, 1));
    }
}
