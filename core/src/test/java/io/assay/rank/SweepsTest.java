package io.assay.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ExactSum;
import io.assay.testing.Property;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/// Every sweep against its definition, written down as plainly as can be, on easy and hard cells.
class SweepsTest {
    private static final int CASES = Property.deep() ? 20_000 : 500;

    /// The state at every threshold: entry 0 is that above the first.
    private record States(double[] tp, double[] fp) {
        static States of(ListedCells cells) {
            double[] tp = new double[cells.size() + 1];
            double[] fp = new double[cells.size() + 1];
            for (int i = 1; i < tp.length; i++) {
                tp[i] = tp[i - 1] + cells.positive[i - 1];
                fp[i] = fp[i - 1] + cells.negative[i - 1];
            }
            return new States(tp, fp);
        }
    }

    /// A statement about cells.
    private interface Law {
        void check(ListedCells cells, States states);
    }

    private static void holds(String name, Law law) {
        Property.holds(
                name,
                CASES,
                Property.seed(),
                draw -> {
                    CellFamily family = draw.pick(CellFamily.values());
                    ListedCells cells = ListedCells.draw(draw, family);
                    law.check(cells, States.of(cells));
                });
    }

    private static void holdsForCounts(String name, Law law) {
        holds(
                name,
                (cells, states) -> {
                    if (!isWeighted(cells)) {
                        law.check(cells, states);
                    }
                });
    }

    private static boolean isWeighted(ListedCells cells) {
        double rows = cells.positives() + cells.negatives();
        return rows != Math.rint(rows);
    }

    private static void run(CellSource source, Sweep... sweeps) {
        Sweep.run(source, new Cells(), sweeps);
    }

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

    private static Peak first(ListedCells cells, java.util.function.IntToDoubleFunction of) {
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

    @Test
    void binsHoldTheRowsBetweenTheirEdges() {
        double[] edges = {0, 0.2, 0.5, 0.5, 1};
        holds(
                "bins",
                (cells, s) -> {
                    BinSweep bins = new BinSweep(edges);
                    run(cells, bins);
                    for (int b = 0; b < edges.length - 1; b++) {
                        ExactSum scores = new ExactSum();
                        ExactSum rows = new ExactSum();
                        ExactSum positives = new ExactSum();
                        for (int i = 0; i < cells.size(); i++) {
                            boolean above = cells.score[i] > edges[b] || b == 0;
                            if (above && cells.score[i] <= edges[b + 1]) {
                                double p = s.tp[i + 1] - s.tp[i];
                                double both = p + (s.fp[i + 1] - s.fp[i]);
                                rows.add(both);
                                positives.add(p);
                                scores.add(both * cells.score[i]);
                            }
                        }
                        double all = cells.positives() + cells.negatives();
                        assertEquals(rows.value(), bins.weight(b), 1e-13 * all);
                        assertEquals(positives.value(), bins.positive(b), 1e-13 * all);
                        assertEquals(scores.value(), bins.score(b), Math.ulp(scores.value()));
                    }
                });
    }

    @Test
    void lossesAreSumsOverBothClassesOfEachCell() {
        holds(
                "losses",
                (cells, s) -> {
                    ExactSum squares = new ExactSum();
                    ExactSum logs = new ExactSum();
                    for (int i = 0; i < cells.size(); i++) {
                        double p = s.tp[i + 1] - s.tp[i];
                        double q = s.fp[i + 1] - s.fp[i];
                        double score = cells.score[i];
                        double clipped = Math.max(1e-3, Math.min(1 - 1e-3, score));
                        squares.add(p * (1 - score) * (1 - score));
                        squares.add(q * score * score);
                        logs.add(-p * StrictMath.log(clipped));
                        logs.add(-q * StrictMath.log(1 - clipped));
                    }
                    LossSweep losses = new LossSweep(1e-3);
                    run(cells, losses);
                    close(squares.value(), losses.squaredError());
                    close(logs.value(), losses.logLoss());
                });
    }

    private static void close(double expected, double found) {
        assertEquals(expected, found, Math.ulp(expected));
    }

    @Test
    void quantilesInterpolateBetweenRows() {
        Property.holds(
                "quantiles",
                CASES,
                Property.seed(),
                draw -> {
                    ListedCells cells = ListedCells.draw(draw, CellFamily.TIES);
                    double[] rows = rising(cells);
                    double share = draw.oneIn(5) ? draw.below(2) : draw.unit();
                    double place = share * (rows.length - 1);
                    int low = (int) place;
                    int high = Math.min(low + 1, rows.length - 1);
                    double expected = rows[low] + (rows[high] - rows[low]) * (place - low);
                    double[] found = Quantiles.of(cells, new double[] {share});
                    assertEquals(expected, found[0], 1e-15);
                });
    }

    private static double[] rising(ListedCells cells) {
        double[] rows = new double[(int) (cells.positives() + cells.negatives())];
        int at = rows.length;
        for (int i = 0; i < cells.size(); i++) {
            for (int k = 0; k < cells.positive[i] + cells.negative[i]; k++) {
                rows[--at] = cells.score[i];
            }
        }
        return rows;
    }
}
