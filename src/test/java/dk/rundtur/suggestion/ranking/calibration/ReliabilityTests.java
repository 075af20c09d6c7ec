package dk.rundtur.suggestion.ranking.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rundtur.suggestion.ranking.calibration.Reliability.Point;
import dk.rundtur.suggestion.ranking.calibration.Reliability.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReliabilityTests {

    /// So many cases of one chance, so many of which happened.
    private static List<Prediction> cases(double chance, int cases, int happened) {
        List<Prediction> predictions = new ArrayList<>();
        for (int one = 0; one < cases; one++) {
            predictions.add(new Prediction(chance, one < happened));
        }
        return predictions;
    }

    private static Reliability of(List<Prediction> some, List<Prediction> others) {
        List<Prediction> all = new ArrayList<>(some);
        all.addAll(others);
        return Reliability.of(all);
    }

    @Test
    void predictionsThatHoldLieOnTheDiagonal() {
        Reliability reliability = of(cases(0.1, 20, 2), cases(0.9, 20, 18));

        assertThat(reliability.calibrationError()).isCloseTo(0, within(1e-9));
        assertThat(reliability.brier()).isCloseTo(0.09, within(1e-9));
        assertThat(reliability.brierOfConstant()).isCloseTo(0.25, within(1e-9));
        assertThat(reliability.verdict()).isEqualTo(Verdict.BETTER_THAN_GUESSING);
        assertThat(reliability.points()).extracting(Point::cases).containsExactly(20, 20);
    }

    @Test
    void predictionsThatAreTheWrongWayRoundAreWorseThanGuessing() {
        Reliability reliability = of(cases(0.1, 20, 18), cases(0.9, 20, 2));

        assertThat(reliability.calibrationError()).isCloseTo(0.8, within(1e-9));
        assertThat(reliability.verdict()).isEqualTo(Verdict.NO_BETTER_THAN_GUESSING);
    }

    @Test
    void fewCasesSayNothingHoweverWellTheyHold() {
        assertThat(Reliability.of(cases(0.9, 29, 26)).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Reliability.of(List.of()).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void moreCasesNarrowTheInterval() {
        Point few = Reliability.of(cases(0.5, 10, 5)).points().getFirst();
        Point many = Reliability.of(cases(0.5, 100, 50)).points().getFirst();

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void theIntervalHoldsAShareOfOneOrNone() {
        for (int cases = 1; cases <= 60; cases++) {
            Point all = Reliability.of(cases(0.5, cases, cases)).points().getFirst();
            Point none = Reliability.of(cases(0.5, cases, 0)).points().getFirst();

            assertThat(all.high()).isOne();
            assertThat(none.low()).isZero();
        }
    }

    @Property(tries = 300)
    void everyCaseIsOnTheCurveAndWithinItsInterval(
            @ForAll @Size(max = 60) List<@DoubleRange(max = 1) Double> chances) {
        List<Prediction> predictions = new ArrayList<>();
        for (double chance : chances) {
            predictions.add(new Prediction(chance, predictions.size() % 3 == 0));
        }
        Reliability reliability = Reliability.of(predictions);
        assertThat(reliability.points().stream().mapToInt(Point::cases).sum())
                .isEqualTo(predictions.size());
        assertThat(reliability.calibrationError()).isBetween(0.0, 1.0);
        assertThat(reliability.points())
                .allSatisfy(point -> {
                    assertThat(point.share()).isBetween(point.low(), point.high());
                    assertThat(point.predicted()).isBetween(point.from() - 1e-9, point.to() + 1e-9);
                });
    }
}
