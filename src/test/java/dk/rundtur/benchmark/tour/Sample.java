package dk.rundtur.benchmark.tour;

import java.util.ArrayList;
import java.util.List;

/// Numbers of one kind, one for each tour, in the order of the seeds.
final class Sample {

    private final List<Double> values = new ArrayList<>();
    private int cells = 1;

    /// A mean with its 95 % interval.
    record Mean(double mean, double low, double high) {}

    void add(double value) {
        values.add(value);
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /// By the normal distribution, which hundreds of tours allow. One tour in several cells starts
    /// at the same person with the same needs, so it counts once and not once for each cell.
    Mean interval() {
        double mean = mean();
        double squares = values.stream().mapToDouble(value -> Math.pow(value - mean, 2)).sum();
        double variance = squares / Math.max(1, values.size() - 1);
        double half = 1.96 * Math.sqrt(variance * cells / values.size());
        return new Mean(mean, mean - half, mean + half);
    }

    /// The differences, tour by tour.
    Sample minus(Sample other) {
        Sample difference = new Sample();
        difference.cells = cells;
        for (int tour = 0; tour < values.size(); tour++) {
            difference.add(values.get(tour) - other.values.get(tour));
        }
        return difference;
    }

    /// All tours of several cells.
    static Sample together(List<Sample> samples) {
        Sample all = new Sample();
        all.cells = samples.size();
        samples.forEach(sample -> all.values.addAll(sample.values));
        return all;
    }
}
