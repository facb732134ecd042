package io.assay.rank;

import static io.assay.rank.CellLaw.holds;
import static io.assay.rank.CellLaw.holdsForCounts;
import static io.assay.rank.CellLaw.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ExactSum;
import io.assay.rank.CellLaw.States;
import java.math.BigInteger;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Sweeps of the curve against their definitions, written down as plainly as can be.
@Tag("everywhere")
class SweepsTest {
    private static BigInteger whole(double x) {
        return BigInteger.valueOf((long) x);
    }

    @Test
    void pairsInTheRightOrderAreCountedExactly() {
        holdsForCounts(
                "half pairs",
                (cells, s) -> {
                    BigInteger pairs = BigInteger.ZERO;
                    for (int i = 1; i < s.tp.length; i++) {
                        BigInteger below = whole(2 * cells.negatives() - s.fp[i] - s.fp[i - 1]);
                        pairs = pairs.add(whole(cells.positive[i - 1]).multiply(below));
                    }
                    AucSweep auc = new AucSweep(false);
                    run(cells, auc);
                    assertEquals(pairs, BigInteger.valueOf(auc.halfPairs()));
                    double all = 2 * cells.positives() * cells.negatives();
                    assertEquals(pairs.doubleValue() / all, auc.auc());
                });
    }

    @Test
    void pairsOfWeightsAreAddedWithoutLoss() {
        holds(
                "weighted pairs",
                (cells, s) -> {
                    ExactSum pairs = new ExactSum();
                    for (int i = 1; i < s.tp.length; i++) {
                        double below = 2 * cells.negatives() - (s.fp[i] + s.fp[i - 1]);
                        pairs.add((s.tp[i] - s.tp[i - 1]) * below);
                    }
                    AucSweep auc = new AucSweep(true);
                    run(cells, auc);
                    double all = 2 * cells.positives() * cells.negatives();
                    assertEquals(Math.min(1, pairs.value() / all), auc.auc(), 4e-16);
                });
    }

    @Test
    void theVarianceIsThatOfExactPlacements() {
        holdsForCounts(
                "variance",
                (cells, s) -> {
                    BigInteger ofPositives = BigInteger.ZERO;
                    BigInteger ofNegatives = BigInteger.ZERO;
                    BigInteger pairs = BigInteger.ZERO;
                    for (int i = 1; i < s.tp.length; i++) {
                        BigInteger p = whole(cells.positive[i - 1]);
                        BigInteger q = whole(cells.negative[i - 1]);
                        BigInteger below = whole(2 * cells.negatives() - s.fp[i] - s.fp[i - 1]);
                        BigInteger above = whole(s.tp[i] + s.tp[i - 1]);
                        ofPositives = ofPositives.add(p.multiply(below.pow(2)));
                        ofNegatives = ofNegatives.add(q.multiply(above.pow(2)));
                        pairs = pairs.add(p.multiply(below));
                    }
                    double p = cells.positives();
                    double n = cells.negatives();
                    double variance =
                            spread(ofPositives, pairs, p) / (4 * n * n)
                                    + spread(ofNegatives, pairs, n) / (4 * p * p);
                    DelongSweep delong = new DelongSweep(new AucSweep(false));
                    run(cells, delong);
                    double expected = p < 2 || n < 2 ? Double.NaN : variance;
                    assertEquals(
                            expected, delong.variance(), p < 2 || n < 2 ? 0 : 1e-15 * variance);
                });
    }

    /// Sums that lose their last bit would leave something.
    @Test
    void oneTieOfAnySizeHasNoVariance() {
        for (int k = 1; k < 31; k++) {
            double rows = (1L << k) + 1;
            DelongSweep delong = new DelongSweep(new AucSweep(false));
            run(ListedCells.one(0.5, rows, rows), delong);
            assertEquals(0, delong.variance());
        }
    }

    /// The variance of the mean of some integers.
    private static double spread(BigInteger squares, BigInteger sum, double rows) {
        BigInteger scatter = whole(rows).multiply(squares).subtract(sum.pow(2));
        return scatter.doubleValue() / (rows * (rows - 1)) / rows;
    }

    @Test
    void precisionIsAddedUpCellAfterCell() {
        holds(
                "precision",
                (cells, s) -> {
                    double steps = 0;
                    double trapezoids = 0;
                    double before = 1;
                    for (int i = 1; i < s.tp.length; i++) {
                        double found = s.tp[i] - s.tp[i - 1];
                        double precision = s.tp[i] / (s.tp[i] + s.fp[i]);
                        steps += found * precision;
                        trapezoids += found * (precision + before);
                        before = precision;
                    }
                    PrecisionSweep sweep = new PrecisionSweep();
                    run(cells, sweep);
                    double p = cells.positives();
                    assertEquals(Math.min(1, steps / p), sweep.averagePrecision());
                    assertEquals(Math.min(1, trapezoids / 2 / p), sweep.trapezoidArea());
                });
    }

    @Test
    void theBestThresholdIsTheFirstOfTheBestOfAll() {
        holds(
                "best thresholds",
                (cells, s) -> {
                    double p = cells.positives();
                    double n = cells.negatives();
                    BestSweep best = new BestSweep();
                    best.costs(0.3, 1.7);
                    run(cells, best);
                    Peak ahead = first(cells, i -> s.tp[i] * n - s.fp[i] * p);
                    Peak f1 = first(cells, i -> 2 * s.tp[i] / (s.tp[i] + s.fp[i] + p));
                    Peak cost = first(cells, i -> -(s.fp[i] * 0.3 + (p - s.tp[i]) * 1.7));
                    Peak ks = first(cells, i -> Math.abs(s.tp[i] * n - s.fp[i] * p));
                    boolean both = p > 0 && n > 0;
                    assertEquals(ks.value / (p * n), best.kolmogorovSmirnov());
                    assertEquals(both ? ahead.value / (p * n) : Double.NaN, best.youden());
                    assertEquals(both ? ahead.score : Double.NaN, best.youdenThreshold());
                    assertEquals(p > 0 ? f1.value : Double.NaN, best.f1());
                    assertEquals(p > 0 ? f1.score : Double.NaN, best.f1Threshold());
                    assertEquals(-cost.value / (p + n), best.cost());
                    assertEquals(cost.score, best.costThreshold());
                });
    }

    /// A largest value and where it is.
    private record Peak(double value, double score) {}

    private static Peak first(ListedCells cells, IntToDoubleFunction of) {
        Peak best = new Peak(Double.NEGATIVE_INFINITY, Double.NaN);
        for (int i = 1; i <= cells.size(); i++) {
            if (of.applyAsDouble(i) > best.value) {
                best = new Peak(of.applyAsDouble(i), cells.score[i - 1]);
            }
        }
        return best;
    }

    @Test
    void accuracyIsThatOfEqualCosts() {
        holds(
                "accuracy",
                (cells, s) -> {
                    double p = cells.positives();
                    double rows = p + cells.negatives();
                    BestSweep best = new BestSweep();
                    run(cells, best);
                    Peak cost = first(cells, i -> -(s.fp[i] + (p - s.tp[i])));
                    assertEquals((rows + cost.value) / rows, best.accuracy());
                    assertEquals(cost.score, best.costThreshold());
                });
    }

    @Test
    void partialAreaAndGainEndWithinACell() {
        holds(
                "partial area and gain",
                (cells, s) -> {
                    double p = cells.positives();
                    double n = cells.negatives();
                    PartialSweep partial = new PartialSweep(0.1);
                    run(cells, partial);
                    assertEquals(area(s, 0.1, n) / 2 / p / n, partial.partialAuc(), 1e-14);
                    assertEquals(p > 0 ? gain(s, 0.1, p, n) : Double.NaN, partial.gain(), 1e-14);
                });
    }

    private static double area(States s, double share, double negatives) {
        double twice = 0;
        for (int i = 1; i < s.tp.length; i++) {
            double end = Math.min(s.fp[i], share * negatives);
            double width = end - s.fp[i - 1];
            if (width > 0) {
                double part = width / (s.fp[i] - s.fp[i - 1]);
                double height = s.tp[i - 1] + (s.tp[i] - s.tp[i - 1]) * part;
                twice += width * (s.tp[i - 1] + height);
            }
        }
        return twice;
    }

    private static double gain(States s, double share, double p, double n) {
        double rows = share * (p + n);
        int i = 1;
        while (s.tp[i] + s.fp[i] < rows) {
            i++;
        }
        double before = s.tp[i - 1] + s.fp[i - 1];
        double part = (rows - before) / (s.tp[i] + s.fp[i] - before);
        return (s.tp[i - 1] + (s.tp[i] - s.tp[i - 1]) * part) / p;
    }

    @Test
    void pointsOnALineWithBothNeighboursAreLeftOut() {
        holdsForCounts(
                "points",
                (cells, s) -> {
                    int n = cells.size();
                    long kept = 1 + Math.min(n, 2);
                    for (int i = 2; i < n; i++) {
                        boolean straight =
                                cells.positive[i - 1] == cells.positive[i]
                                        && cells.negative[i - 1] == cells.negative[i];
                        kept += straight ? 0 : 1;
                    }
                    RocPointsSweep points = new RocPointsSweep();
                    run(cells, points);
                    assertEquals(n + 1, points.all());
                    assertEquals(kept, points.withoutCollinear());
                });
    }
}
