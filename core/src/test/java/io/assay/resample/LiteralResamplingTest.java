package io.assay.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.special.Beta;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Drawing counts is the same as drawing rows: replicates have the law of those that are computed
/// from rows picked one by one.
@Tag("once")
class LiteralResamplingTest {
    private static final int ROWS = 300;
    private static final int REPLICATES = 500;
    private static final List<Metric<BinarySample>> METRICS =
            List.of(
                    Rate.ACCURACY.at(0.5),
                    Rate.PRECISION.at(0.5),
                    Rate.RECALL.above(0.4),
                    Rate.F1.at(0.5),
                    Rate.MCC.at(0.5),
                    Metrics.AUC,
                    Metrics.AVERAGE_PRECISION,
                    Metrics.KS,
                    Metrics.PARTIAL_AUC,
                    Metrics.F1_MAX,
                    Metrics.LOG_LOSS,
                    Metrics.BRIER);

    /// With 1,000 p values below 0.05 in 5 % of cases, more than 76 come once in 10,000 times; with
    /// 30, more than 8 do in 100,000.
    @Test
    void countsHaveTheLawOfRowsPickedOneByOne() {
        int seeds = Property.deep() ? 1_000 : 30;
        int most = Property.deep() ? 76 : 8;
        int[] small = new int[METRICS.size()];
        for (int seed = 0; seed < seeds; seed++) {
            BinaryPredictions rows = Samples.binary(ROWS, seed % 3 == 0 ? 40 : 0, seed);
            double[][] literal = literal(rows, METRICS, REPLICATES, seed);
            Bootstrap bootstrap = Bootstrap.of(REPLICATES, seed);
            for (int m = 0; m < small.length; m++) {
                double[] drawn = bootstrap.replicate(rows, METRICS.get(m)).values();
                small[m] += kolmogorovSmirnov(drawn, literal[m]) < 0.05 ? 1 : 0;
            }
        }
        for (int m = 0; m < small.length; m++) {
            assertTrue(
                    small[m] <= most,
                    METRICS.get(m).name() + ": " + small[m] + " of " + seeds + " are below 0.05");
        }
        System.out.println("p values below 0.05 of " + seeds + ": " + Arrays.toString(small));
    }

    /// Mean, SD and five quantiles within 4.5 Monte-Carlo standard errors.
    @Test
    void manyReplicatesHaveTheMomentsAndQuantilesOfRowsPickedOneByOne() {
        int replicates = Property.deep() ? 200_000 : 20_000;
        BinaryPredictions rows = Samples.binary(ROWS, 0, 77);
        List<Metric<BinarySample>> two = List.of(Metrics.AUC, Rate.F1.at(0.5));
        double[][] literal = literal(rows, two, replicates, 78);
        for (int m = 0; m < two.size(); m++) {
            double[] drawn = Bootstrap.of(replicates, 79).replicate(rows, two.get(m)).values();
            compare(two.get(m).name(), drawn, literal[m]);
        }
    }

    @Test
    void accuracyHasItsBinomialLaw() {
        int replicates = Property.deep() ? 200_000 : 20_000;
        BinaryPredictions rows = Samples.binary(ROWS, 0, 80);
        Replicates accuracy = Bootstrap.of(replicates, 81).replicate(rows, Metrics.accuracy(0.5));
        int right = (int) Math.round(accuracy.estimate() * ROWS);
        double[] values = accuracy.values();
        for (int k = right - 20; k <= right + 20; k++) {
            int most = k;
            double share = below(values, (most + 0.5) / ROWS);
            double exact = Beta.regularized(1 - accuracy.estimate(), ROWS - most, most + 1.0);
            double error = Math.sqrt(exact * (1 - exact) / replicates);
            assertEquals(exact, share, 4.5 * error, "P(at most " + most + " right)");
        }
    }

    private static double below(double[] values, double bound) {
        return (double) Arrays.stream(values).filter(v -> v < bound).count() / values.length;
    }

    private static double[][] literal(
            BinaryPredictions rows, List<Metric<BinarySample>> metrics, int replicates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] values = new double[metrics.size()][replicates];
        byte[] truth = new byte[rows.rows()];
        double[] scores = new double[truth.length];
        for (int r = 0; r < replicates; r++) {
            for (int i = 0; i < truth.length; i++) {
                int row = random.nextInt(truth.length);
                truth[i] = (byte) (rows.isPositive(row) ? 1 : 0);
                scores[i] = rows.score(row);
            }
            BinaryPredictions sample = Predictions.binary(truth, scores);
            for (int m = 0; m < values.length; m++) {
                values[m][r] = metrics.get(m).number(sample);
            }
        }
        return values;
    }

    private static void compare(String name, double[] a, double[] b) {
        double mean = mean(a);
        double sd = sd(a);
        double n = a.length;
        assertEquals(mean, mean(b), 4.5 * sd * Math.sqrt(2 / n), name + " mean");
        double excess = Arrays.stream(a).map(x -> Math.pow((x - mean) / sd, 4)).sum() / n - 1;
        double sdError = sd * Math.sqrt(excess / 4 * 2 / n);
        assertEquals(sd, sd(b), 4.5 * sdError, name + " sd");
        Arrays.sort(a);
        Arrays.sort(b);
        for (double share : new double[] {0.025, 0.25, 0.5, 0.75, 0.975}) {
            // The share of the other sample below this quantile: no density is needed.
            double quantile = a[(int) (share * n)];
            double error = Math.sqrt(share * (1 - share) * 2 / n);
            double least = below(b, quantile);
            double most = below(b, Math.nextUp(quantile));
            assertTrue(
                    least - 4.5 * error <= share && share <= most + 4.5 * error,
                    name + " quantile " + share + ": " + least + " to " + most);
        }
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow();
    }

    private static double sd(double[] x) {
        double mean = mean(x);
        return Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / x.length);
    }

    /// The p value of the largest distance of two distributions (N. Smirnov, 1948; M. Stephens, 1970).
    static double kolmogorovSmirnov(double[] a, double[] b) {
        Arrays.sort(a);
        Arrays.sort(b);
        int i = 0;
        int j = 0;
        double distance = 0;
        while (i < a.length && j < b.length) {
            double x = Math.min(a[i], b[j]);
            while (i < a.length && a[i] <= x) {
                i++;
            }
            while (j < b.length && b[j] <= x) {
                j++;
            }
            distance = Math.max(distance, Math.abs((double) i / a.length - (double) j / b.length));
        }
        double root = Math.sqrt((double) a.length * b.length / (a.length + b.length));
        double scaled = (root + 0.12 + 0.11 / root) * distance;
        double tail =
                IntStream.rangeClosed(1, 100)
                        .mapToDouble(k ->
                                (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * scaled * scaled))
                        .sum();
        return scaled < 0.2 ? 1 : Math.min(1, Math.max(0, tail));
    }
}
