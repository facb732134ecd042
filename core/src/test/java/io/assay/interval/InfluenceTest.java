package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.BinaryStream;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.Spread;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What one row does to a metric, and the standard error that follows from it.
class InfluenceTest {
    private static final int CASES = Property.deep() ? 2_000 : 60;

    /// Resampled: maxima and quantiles have no linear part that few rows would follow.
    private static final List<String> WITHOUT =
            List.of(
                    "ks",
                    "youden_max",
                    "f1_max",
                    "accuracy_max",
                    "gain_at_0.1",
                    "lift_at_0.1",
                    "mce_10_uniform",
                    "mce_10_quantile");

    private static List<Metric<BinarySample>> linear(double threshold) {
        return Metrics.binary(threshold).stream().filter(m -> !WITHOUT.contains(m.name())).toList();
    }

    private static BinaryPredictions rows(Draw draw, int least) {
        int n = least + draw.below(150);
        byte[] truth = draw.labels(Labels.MIXED, n);
        truth[0] = 1;
        truth[1] = 0;
        truth[2] = 1;
        truth[3] = 0;
        Scores family = draw.oneIn(2) ? Scores.UNIFORM : Scores.TIES;
        return Predictions.binary(truth, draw.doubles(family, n));
    }

    private static boolean defined(Metric<BinarySample> metric, BinarySample rows) {
        return metric.of(rows).isDefined();
    }

    @Test
    void everyOtherMetricSaysWhatARowDoes() {
        BinaryPredictions p =
                Predictions.binary(
                        new byte[] {1, 0, 1, 0, 1, 0}, new double[] {.9, .6, .4, .1, .6, .7});
        assertEquals(
                new TreeSet<>(WITHOUT),
                Metrics.binary(0.5).stream()
                        .filter(m -> m.uncertainty().spread(p) instanceof Spread.Resampled)
                        .map(Metric::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Metric<BinarySample> metric : linear(0.5)) {
            assertEquals(6, metric.uncertainty().influence(p).length, metric.name());
        }
    }

    /// A row that counts a little more moves the metric by its influence over the rows.
    @Test
    void influenceIsTheEffectOfALittleMoreWeight() {
        double more = 1e-6;
        Property.holds(
                "influence",
                CASES,
                Property.seed(),
                draw -> {
                    BinaryPredictions rows = rows(draw, 20);
                    int n = rows.rows();
                    int row = draw.below(n);
                    double[] heavy = ones(n);
                    double[] light = ones(n);
                    heavy[row] += more;
                    light[row] -= more;
                    for (Metric<BinarySample> metric : linear(0.3)) {
                        if (defined(metric, rows) && isSmooth(metric, rows)) {
                            double up = metric.of(rows.weighted(heavy)).value();
                            double down = metric.of(rows.weighted(light)).value();
                            double expected = n * (up - down) / (2 * more);
                            double found = metric.uncertainty().influence(rows)[row];
                            assertEquals(
                                    expected,
                                    found,
                                    1e-5 * Math.max(1, Math.abs(expected)),
                                    metric.name());
                        }
                    }
                });
    }

    /// The edges between quantiles are held fast by the formula, and the partial area bends where its
    /// last threshold is exactly at the false positive rate of a row.
    private static boolean isSmooth(Metric<BinarySample> metric, BinaryPredictions rows) {
        return switch (metric.name()) {
            case "ece_10_quantile" -> false;
            case "partial_auc_fpr0.1_raw", "partial_auc_fpr0.1_mcclish" ->
                    rows.at(0.5).negatives() % 10 != 0;
            default -> true;
        };
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void influencesAddUpToNothingAndTheirSquaresToTheError() {
        Property.holds(
                "influence sums",
                CASES,
                Property.seed(),
                draw -> {
                    BinaryPredictions rows = rows(draw, 20);
                    for (Metric<BinarySample> metric : linear(0.3)) {
                        if (defined(metric, rows)) {
                            check(metric, rows);
                        }
                    }
                });
    }

    private static void check(Metric<BinarySample> metric, BinaryPredictions rows) {
        double sum = 0;
        double squares = 0;
        double size = 0;
        for (double x : metric.uncertainty().influence(rows)) {
            sum += x;
            squares += x * x;
            size += Math.abs(x);
        }
        assertEquals(0, sum, 1e-8 * Math.max(1, size), metric.name());
        double n = rows.rows();
        double error = Math.sqrt(squares) / n;
        Spread.Normal normal = normal(metric.uncertainty().spread(rows));
        if (normal != null && normal.method().equals("influence")) {
            assertEquals(error, factor(metric, rows) * normal.error(), 1e-9 * error + 1e-8);
        }
        if (normal != null && normal.method().equals("CLT")) {
            assertEquals(error, normal.error() * Math.sqrt((n - 1) / n), 1e-7 * error + 1e-15);
        }
        if (normal != null && normal.method().equals("DeLong")) {
            double ratio = factor(metric, rows) * normal.error() / error;
            assertTrue(ratio >= 1 - 1e-12 && ratio < 1.5, metric.name() + " " + ratio);
        }
    }

    private static Spread.Normal normal(Spread spread) {
        if (spread instanceof Spread.Scaled scaled) {
            return normal(scaled.of());
        }
        return spread instanceof Spread.Normal normal ? normal : null;
    }

    private static double factor(Metric<BinarySample> metric, BinaryPredictions rows) {
        double factor = 1;
        Spread spread = metric.uncertainty().spread(rows);
        while (spread instanceof Spread.Scaled scaled) {
            factor *= scaled.factor();
            spread = scaled.of();
        }
        return factor;
    }

    @Test
    void ratesOfCountsHaveTheErrorOfTheirRows() {
        BinaryPredictions rows = rows(new Draw(3), 400);
        for (Rate rate : Rate.values()) {
            double[] influence = rate.at(0.3).uncertainty().influence(rows);
            double[] ofCell = rate.influence(rows.at(0.3));
            for (double x : influence) {
                assertTrue(Arrays.stream(ofCell).anyMatch(y -> y == x), rate.key());
            }
        }
    }

    @Test
    void rowsThatAreGoneOrWeighedHaveNoInfluence() {
        BinaryStream stream = BinaryStream.ofDoubles(0.5, 10, 0);
        stream.add(new byte[] {1, 0}, new double[] {0.5, 0.4}, 2);
        Metric<BinarySample> f1 = Metrics.f1(0.5);
        assertEquals(
                "the rows are not kept; expected predictions in arrays",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> f1.uncertainty().influence(stream))
                        .getMessage());
        BinaryPredictions weighted =
                Predictions.binary(new byte[] {1, 0}, new double[] {0.5, 0.4})
                        .weighted(new double[] {1, 2});
        assertEquals(
                "rows carry weights; expected whole rows",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> f1.uncertainty().influence(weighted))
                        .getMessage());
    }
}
