package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Evaluator;
import io.assay.Metric;

/// A paired randomisation test (R. Fisher, 1935; A. Yeh, COLING 2000): where neither model is better,
/// exchanging their scores in any rows changes nothing. The p value is the share of exchanges, the
/// observed order among them, whose difference is at least as large.
///
/// Scores of the two models must mean the same, as probabilities do; for metrics of the order alone
/// they are best replaced by ranks. Which rows are exchanged depends on the seed and the number of the
/// replicate alone.
///
/// @param replicates how many exchanges, at least 1
/// @param seed any number
public record Permutation(int replicates, long seed) {
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    /// Checks the number of replicates.
    public Permutation {
        if (replicates < 1) {
            throw new IllegalArgumentException(
                    "replicates is " + replicates + "; expected at least 1");
        }
    }

    /// The two-sided p value; NaN when the metric of a model is undefined. An exchange under which it
    /// is undefined counts as one that is as large.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public double pValue(
            BinaryPredictions first, BinaryPredictions second, Metric<BinarySample> metric) {
        Pairing.check(first, second);
        double observed = Math.abs(metric.of(first).value() - metric.of(second).value());
        if (Double.isNaN(observed)) {
            return Double.NaN;
        }
        Exchange exchange = new Exchange(first, second);
        int asLarge = 1;
        for (int replicate = 0; replicate < replicates; replicate++) {
            double apart = Math.abs(exchange.difference(metric, seed, replicate));
            // Sums of the same numbers in another order are equal but for rounding.
            asLarge += apart < observed * (1 - 1e-12) ? 0 : 1;
        }
        return asLarge / (replicates + 1.0);
    }

    /// Both models' scores, some rows exchanged.
    private static final class Exchange {
        private final byte[] truth;
        private final double[] first;
        private final double[] second;
        private final double[] a;
        private final double[] b;
        private final Evaluator evaluator;

        Exchange(BinaryPredictions one, BinaryPredictions other) {
            int n = one.rows();
            truth = new byte[n];
            first = new double[n];
            second = new double[n];
            for (int i = 0; i < n; i++) {
                truth[i] = (byte) (one.isPositive(i) ? 1 : 0);
                first[i] = one.score(i);
                second[i] = other.score(i);
            }
            a = new double[n];
            b = new double[n];
            evaluator = Evaluator.ofDoubles(Math.max(1, n));
        }

        double difference(Metric<BinarySample> metric, long seed, int replicate) {
            long bits = 0;
            for (int i = 0; i < truth.length; i++) {
                bits = (i & 63) == 0 ? bits(seed, replicate, i >> 6) : bits >>> 1;
                boolean swapped = (bits & 1) == 1;
                a[i] = swapped ? second[i] : first[i];
                b[i] = swapped ? first[i] : second[i];
            }
            return of(metric, a) - of(metric, b);
        }

        private double of(Metric<BinarySample> metric, double[] scores) {
            evaluator.load(truth, scores, 0, truth.length);
            return metric.of(evaluator).value();
        }
    }

    /// 64 coins for 64 rows: a finaliser of a counter (G. Steele, D. Lea, C. Flood, OOPSLA 2014).
    private static long bits(long seed, int replicate, int word) {
        long z = mix(mix(seed + STEP) + replicate * STEP) + (word + 1) * STEP;
        return mix(z);
    }

    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
