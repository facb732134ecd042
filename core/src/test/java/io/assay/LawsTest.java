package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The laws that every binary metric is under; a new metric is under them by being in [Metrics].
@Tag("everywhere")
class LawsTest {
    private static final int CASES = Property.deep() ? 5_000 : 400;
    private static final double SUMS = 1e-12;

    private final LawTable laws = new LawTable();

    /// A statement about one metric, for a threshold.
    private interface Law {
        void check(Metric<BinarySample> metric);
    }

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    private static void each(double threshold, Law law) {
        for (Metric<BinarySample> metric : Metrics.binary(threshold)) {
            law.check(metric);
        }
    }

    @Test
    void everyMetricHasAnEntryInTheTableOfLaws() {
        TreeSet<String> names =
                Metrics.binary(0.5).stream()
                        .map(LawTable::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(laws.keys()), names);
    }

    @Test
    void everyMetricHasANameOfItsOwn() {
        var metrics = Metrics.binary(0.5);
        assertEquals(metrics.size(), metrics.stream().map(Metric::name).distinct().count());
    }

    @Test
    void rowOrderDoesNotMatter() {
        holds(
                "row order",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    LawRows other = rows.shuffled(draw);
                    BinarySample plain = rows.plain();
                    BinarySample shuffled = other.plain();
                    each(rows.threshold(draw), m -> same(m, plain, shuffled, tolerance(m)));
                });
    }

    /// Losses are sums in row order; all else comes from counts and sorted scores.
    private double tolerance(Metric<BinarySample> metric) {
        return laws.of(metric).byOrder() ? 0 : SUMS;
    }

    @Test
    void rowOrderDoesNotMatterForWeightedRows() {
        holds(
                "weighted row order",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    BinarySample shuffled = rows.shuffled(draw).weighted();
                    BinarySample weighted = rows.weighted();
                    each(rows.threshold(draw), m -> same(m, weighted, shuffled, SUMS));
                });
    }

    @Test
    void aWeightOfTwoIsARowTwice() {
        holds(
                "weights are repetitions",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    BinarySample repeated = rows.repeated().plain();
                    BinarySample weighted = rows.weighted();
                    each(rows.threshold(draw), m -> same(m, weighted, repeated, weights(m)));
                });
    }

    /// Cells of whole weights are counts, so that rates are the same to the last bit.
    private double weights(Metric<BinarySample> metric) {
        return laws.of(metric).swappedCounts() != null ? 0 : SUMS;
    }

    @Test
    void aWeightOfZeroIsNoRow() {
        holds(
                "weight 0",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    BinarySample removed = rows.withoutZeros().weighted();
                    BinarySample weighted = rows.weighted();
                    each(rows.threshold(draw), m -> same(m, weighted, removed, 0));
                });
    }

    @Test
    void swappedClassesTurnEachMetricIntoItsPartner() {
        holds(
                "swapped classes",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    double threshold = rows.threshold(draw);
                    BinarySample plain = rows.plain();
                    BinarySample mirrored = rows.mirrored().plain();
                    each(threshold, m -> partner(m, plain, mirrored, 1 - threshold));
                });
    }

    private void partner(
            Metric<BinarySample> metric, BinarySample plain, BinarySample mirrored, double at) {
        LawTable.Entry law = laws.of(metric);
        Value value = metric.of(plain);
        if (law.swappedCounts() != null) {
            // What is flagged by >= is what is not flagged by > in the mirror.
            Counts counts = LawTable.isAbove(metric) ? mirrored.at(at) : mirrored.above(at);
            close(metric.name(), value.value(), law.swappedCounts().applyAsDouble(counts), SUMS);
        } else if (law.swapped() != null && value.isDefined()) {
            close(metric.name(), value.value(), law.swapped().applyAsDouble(mirrored), SUMS);
        }
    }

    @Test
    void aStrictlyMonotoneChangeOfTheScoresKeepsWhatFollowsFromTheirOrder() {
        holds(
                "monotone change",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    TreeMap<Double, Double> rising = rising(draw, rows.scores());
                    double[] changed = Arrays.stream(rows.scores()).map(rising::get).toArray();
                    BinarySample plain = rows.plain();
                    BinarySample other = rows.withScores(changed).plain();
                    double threshold = rows.scores()[0];
                    assertMonotone(plain, other, threshold, rising.get(threshold));
                });
    }

    private void assertMonotone(
            BinarySample plain, BinarySample other, double threshold, double changed) {
        var before = Metrics.binary(threshold);
        var after = Metrics.binary(changed);
        for (int i = 0; i < before.size(); i++) {
            if (laws.of(before.get(i)).byOrder()) {
                Value value = after.get(i).of(other);
                assertEquals(before.get(i).of(plain), value, before.get(i).name());
            }
        }
    }

    /// New scores for the distinct scores, in the same order.
    private static TreeMap<Double, Double> rising(Draw draw, double[] scores) {
        TreeMap<Double, Double> rising = new TreeMap<>();
        Arrays.stream(scores).forEach(s -> rising.put(s, s));
        double value = -draw.unit() * draw.pick(1, 1_000_000);
        for (Double score : rising.keySet()) {
            value = draw.oneIn(3) ? Math.nextUp(value) : value + draw.unit() + 1e-9;
            rising.put(score, value);
        }
        return rising;
    }

    @Test
    void everyValueIsInItsStatedRangeOrHasAReason() {
        holds(
                "range",
                draw -> {
                    LawRows rows = LawRows.draw(draw);
                    BinarySample sample = draw.oneIn(2) ? rows.plain() : rows.weighted();
                    each(rows.threshold(draw), m -> assertValid(m, sample));
                });
    }

    @Test
    void everyMetricIsANumberOrHasAReasonWhereAClassOrARowIsMissing() {
        byte[][] truths = {{}, {1}, {0}, {1, 1, 1}, {0, 0, 0}, {0, 1, 1}, {1, 0}};
        for (byte[] truth : truths) {
            double[] constant = new double[truth.length];
            Arrays.fill(constant, 0.5);
            double[] rising = new double[truth.length];
            Arrays.setAll(rising, i -> i * 0.5);
            double[] wide = new double[truth.length];
            Arrays.setAll(wide, i -> i == 0 ? 3.2 : Double.NEGATIVE_INFINITY);
            for (double[] scores : new double[][] {constant, rising, wide}) {
                BinarySample sample = Predictions.binary(truth, scores);
                each(0.5, m -> assertValid(m, sample));
                each(Double.POSITIVE_INFINITY, m -> assertValid(m, sample));
            }
        }
    }

    private static void assertValid(Metric<BinarySample> metric, BinarySample sample) {
        Value value = metric.of(sample);
        if (!value.isDefined()) {
            assertTrue(Double.isNaN(value.value()), metric.name() + " is " + value);
            assertFalse(value.reason().isBlank(), metric.name());
            return;
        }
        assertTrue(
                value.value() >= metric.low() && value.value() <= metric.high(),
                metric.name() + " is " + value + " of " + sample);
    }

    private static void same(
            Metric<BinarySample> metric, BinarySample a, BinarySample b, double tolerance) {
        Value first = metric.of(a);
        Value second = metric.of(b);
        assertEquals(first.reason(), second.reason(), metric.name());
        close(metric.name(), first.value(), second.value(), tolerance);
    }

    /// NaN only with NaN, infinity only with infinity.
    private static void close(String name, double a, double b, double tolerance) {
        double size = Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
        assertTrue(
                Double.compare(a, b) == 0 || Math.abs(a - b) <= tolerance * size,
                name + " is " + a + "; expected " + b);
    }

    /// Quotients of products of weights are rounded, but not past the range.
    @Test
    void aPerfectOrderOfWeightedRowsStaysInRange() {
        holds(
                "perfect order",
                draw -> {
                    double[] weights = new double[6];
                    Arrays.setAll(weights, i -> 1 - draw.unit());
                    Ranking ranking =
                            Predictions.binary(
                                            new byte[] {1, 1, 1, 0, 0, 0},
                                            new double[] {6, 5, 4, 3, 2, 1})
                                    .weighted(weights)
                                    .ranking();
                    BinaryPredictions wrong =
                            Predictions.binary(
                                            new byte[] {1, 1, 1, 0, 0, 0},
                                            new double[] {0, 0, 0, 1, 1, 1})
                                    .weighted(weights);
                    assertTrue(Metrics.ECE_UNIFORM.of(wrong).value() <= 1);
                    assertTrue(Metrics.ECE_QUANTILE.of(wrong).value() <= 1);
                    assertEquals(1, ranking.kolmogorovSmirnov());
                    assertEquals(1, ranking.youden().value());
                    assertEquals(1, ranking.auc(), 1e-15);
                    assertTrue(ranking.auc() <= 1 && ranking.averagePrecision() <= 1);
                    assertTrue(ranking.prAucTrapezoid() <= 1 && ranking.gain() <= 1);
                });
    }

    @Test
    void quantilesOfWeightedScoresLieBetweenThem() {
        holds(
                "weighted quantiles",
                draw -> {
                    int n = 2 + draw.below(5);
                    double[] scores = new double[n];
                    double[] weights = new double[n];
                    byte[] truth = new byte[n];
                    for (int i = 0; i < n; i++) {
                        scores[i] = 0.3 + draw.unit() / 2;
                        weights[i] = 1 - draw.unit();
                        truth[i] = (byte) draw.below(2);
                    }
                    double[] edges =
                            Predictions.binary(truth, scores)
                                    .weighted(weights)
                                    .calibration(Calibration.quantile(10))
                                    .edges();
                    assertEquals(Arrays.stream(scores).min().getAsDouble(), edges[0]);
                    for (int i = 1; i < edges.length; i++) {
                        assertTrue(edges[i - 1] <= edges[i]);
                    }
                });
    }

    @Test
    void whereNothingIsBestThereIsNoThreshold() {
        double[] scores = {0.4, 0.6};
        Ranking negatives = Predictions.binary(new byte[2], scores).ranking();
        assertTrue(Double.isNaN(negatives.youden().threshold()));
        assertTrue(Double.isNaN(negatives.f1().threshold()));
        Ranking positives = Predictions.binary(new byte[] {1, 1}, scores).ranking();
        assertTrue(Double.isNaN(positives.youden().threshold()));
        assertEquals(0.4, positives.f1().threshold());
    }
}
