package dk.rundtur.benchmark.tour;

/// Predicted chances against outcomes, in ten bands of equal width.
final class Reliability {

    private static final int BANDS = 10;

    private final double[] predicted = new double[BANDS];
    private final int[] happened = new int[BANDS];
    private final int[] cases = new int[BANDS];
    private double squares;
    private int all;
    private int well;

    void add(double chance, boolean happens) {
        int band = Math.min(BANDS - 1, (int) (chance * BANDS));
        predicted[band] += chance;
        happened[band] += happens ? 1 : 0;
        cases[band]++;
        squares += Math.pow(chance - (happens ? 1 : 0), 2);
        all++;
        well += happens ? 1 : 0;
    }

    int cases() {
        return all;
    }

    /// The mean squared error; smaller is better.
    double brier() {
        return squares / all;
    }

    /// The Brier score of always predicting the share that happened, the best constant there is.
    double brierOfConstant() {
        double share = (double) well / all;
        return share * (1 - share);
    }

    /// How far the predicted chances lie from what happened, weighted by cases.
    double calibrationError() {
        double error = 0;
        for (int band = 0; band < BANDS; band++) {
            error += Math.abs(predicted[band] - happened[band]);
        }
        return error / all;
    }
}
