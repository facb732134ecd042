package io.assay.multilabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every metric of several labels.
class MultilabelLawsTest {
    private static final int CASES = Property.deep() ? 2_000 : 40;

    /// What follows from the order of scores alone; the rest hangs on the threshold.
    private static final Set<String> BY_ORDER =
            Set.of(
                    "coverage_error",
                    "label_ranking_average_precision",
                    "label_ranking_loss",
                    "roc_auc_micro",
                    "roc_auc_macro",
                    "roc_auc_weighted",
                    "average_precision_micro",
                    "average_precision_macro",
                    "average_precision_weighted");

    private static void holds(String name, BiConsumer<Draw, LabelLawRows> law) {
        Property.holds(
                name, CASES, Property.seed(), draw -> law.accept(draw, LabelLawRows.drawn(draw)));
    }

    private static void same(MultilabelPredictions one, MultilabelPredictions other) {
        for (Undefined policy : Undefined.values()) {
            for (Metric<MultilabelPredictions> metric : MultilabelMetrics.all(0.5, policy)) {
                Value a = metric.of(one);
                Value b = metric.of(other);
                assertEquals(a.isDefined(), b.isDefined(), metric.name());
                assertEquals(a.value(), b.value(), 1e-12, metric.name());
            }
        }
    }

    /// A metric that is on neither list fails the build.
    @Test
    void everyMetricIsOnOneOfTheLists() {
        TreeSet<String> listed = new TreeSet<>(BY_ORDER);
        listed.addAll(Set.of("subset_accuracy", "hamming_loss"));
        Stream.of("precision", "recall", "f1", "jaccard")
                .flatMap(r ->
                        Stream.of("micro", "macro", "weighted", "samples").map(a -> r + "_" + a))
                .forEach(listed::add);
        TreeSet<String> found =
                MultilabelMetrics.all(0.5, Undefined.NAN).stream()
                        .map(Metric::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, found);
    }

    @Test
    void theOrderOfRowsAndOfLabelsDoesNotMatter() {
        holds(
                "label order",
                (draw, rows) -> {
                    same(rows.plain(), rows.shuffled(draw).plain());
                    same(rows.weighted(), rows.shuffled(draw).weighted());
                    int[] order = LabelLawRows.order(draw, rows.labels());
                    same(rows.plain(), rows.reordered(order).plain());
                });
    }

    @Test
    void aWeightIsTheNumberOfTimesARowCounts() {
        holds("label weights", (draw, rows) -> same(rows.weighted(), rows.repeated().plain()));
    }

    @Test
    void aWeightOfZeroIsNoRow() {
        holds(
                "label weight 0",
                (draw, rows) -> same(rows.weighted(), rows.withoutZeros().weighted()));
    }

    @Test
    void aRisingChangeOfAllScoresKeepsWhatFollowsFromTheirOrder() {
        holds(
                "rising label scores",
                (draw, rows) -> {
                    double[] other =
                            Arrays.stream(rows.scores()).map(s -> Math.exp(3 * s) - 9).toArray();
                    for (Metric<MultilabelPredictions> metric :
                            MultilabelMetrics.all(0.5, Undefined.ZERO)) {
                        if (BY_ORDER.contains(metric.name())) {
                            Value changed = metric.of(rows.withScores(other).plain());
                            assertEquals(metric.of(rows.plain()), changed, metric.name());
                        }
                    }
                });
    }

    @Test
    void everyValueIsInItsRangeOrHasAReason() {
        holds(
                "label ranges",
                (draw, rows) -> {
                    for (Metric<MultilabelPredictions> metric :
                            MultilabelMetrics.all(0.5, Undefined.NAN)) {
                        for (MultilabelPredictions p :
                                new MultilabelPredictions[] {rows.plain(), rows.weighted()}) {
                            Value value = metric.of(p);
                            if (value.isDefined()) {
                                boolean in =
                                        value.value() >= metric.low()
                                                && value.value() <= metric.high();
                                assertTrue(in, metric.name() + " is " + value);
                            } else {
                                assertFalse(value.reason().isBlank(), metric.name());
                            }
                        }
                    }
                });
    }

    @Test
    void rightLabelsReachTheBestOfEveryMetric() {
        byte[] truth = {1, 0, 0, 1, 1, 0, 0, 1};
        double[] scores = {0.9, 0.2, 0.1, 0.8, 0.7, 0.3, 0.2, 0.6};
        MultilabelPredictions right = MultilabelPredictions.of(truth, scores, 2);
        for (Metric<MultilabelPredictions> metric : MultilabelMetrics.all(0.5, Undefined.NAN)) {
            double best = metric.direction() == Metric.Direction.HIGHER ? 1 : 0;
            double expected = metric.name().equals("coverage_error") ? 1 : best;
            assertEquals(expected, metric.of(right).value(), 1e-15, metric.name());
        }
    }

    /// The slope of the value in the weight of a row.
    @Test
    void influenceIsTheSlopeInTheWeightOfTheRow() {
        holds(
                "label influence",
                (draw, rows) -> {
                    MultilabelPredictions plain = rows.plain();
                    int row = draw.below(plain.rows());
                    for (Metric<MultilabelPredictions> metric :
                            MultilabelMetrics.all(0.5, Undefined.ZERO)) {
                        if (plain.rows() > 1 && metric.of(plain).isDefined()) {
                            double influence = metric.uncertainty().influence(plain)[row];
                            double slope =
                                    plain.rows()
                                            * (at(metric, plain, row, 1e-5)
                                                    - at(metric, plain, row, -1e-5))
                                            / 2e-5;
                            assertEquals(
                                    slope,
                                    influence,
                                    2e-4 * Math.max(1, Math.abs(influence)),
                                    metric.name());
                        }
                    }
                });
    }

    private static double at(
            Metric<MultilabelPredictions> metric, MultilabelPredictions p, int row, double more) {
        double[] weights = new double[p.rows()];
        Arrays.fill(weights, 1);
        weights[row] += more;
        return metric.of(p.weighted(weights)).value();
    }
}
