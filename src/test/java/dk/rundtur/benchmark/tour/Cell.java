package dk.rundtur.benchmark.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is visible at the start, and how likely an introduction works.
record Cell(Visibility visibility, double introduction) {

    static final double CONTACT = 0.9;
    static final double YES = 0.6;

    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            cells.add(new Cell(visibility, 0.4));
            cells.add(new Cell(visibility, 0.7));
        }
        return cells;
    }

    double reached(int steps) {
        return CONTACT * Math.pow(introduction, steps - 1.0);
    }

    /// How much of the truth is seen at the start.
    enum Visibility {
        MAPPED(0.6, 0.7),
        SPARSE(0.2, 0.4),
        EGO(0, 0.1);

        final double ties;
        final double holdings;

        Visibility(double ties, double holdings) {
            this.ties = ties;
            this.holdings = holdings;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
