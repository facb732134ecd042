package io.assay.resample;

import java.util.Arrays;
import java.util.Locale;

/// A metric of models trained on resamples: on the rows in the bag, which each model has seen, and on
/// those out of it.
public final class OutOfBag {
    private final Err632 errors;
    private final double[] inBag;
    private final double[] outOfBag;
    private final double[] shares;

    OutOfBag(Err632 errors, double[] inBag, double[] outOfBag, double[] shares) {
        this.errors = errors;
        this.inBag = inBag;
        this.outOfBag = outOfBag;
        this.shares = shares;
    }

    /// The share of rows that a resample of `rows` rows is expected to leave out: (1 - 1/n)ⁿ, about
    /// 0.368.
    public static double expectedShare(int rows) {
        return Math.exp(rows * Math.log1p(-1.0 / rows));
    }

    /// How many different rows a resample of `rows` rows is expected to hold.
    public static double expectedDistinct(int rows) {
        return -rows * Math.expm1(rows * Math.log1p(-1.0 / rows));
    }

    /// The model trained on all rows, out-of-bag rows and chance put together: .632 and .632+.
    public Err632 errors() {
        return errors;
    }

    /// The metric on the rows in the bag, for each replicate; NaN where undefined.
    public double[] inBag() {
        return inBag.clone();
    }

    /// The metric on the rows out of the bag, for each replicate; NaN where undefined.
    public double[] outOfBag() {
        return outOfBag.clone();
    }

    /// The share of rows that were out of the bag, on average.
    public double share() {
        return Arrays.stream(shares).average().orElse(Double.NaN);
    }

    /// In the bag less out of it, on average over the replicates where both are defined.
    public double gap() {
        return Arrays.stream(gaps()).average().orElse(Double.NaN);
    }

    /// The standard deviation of that difference over the replicates.
    public double gapSd() {
        double[] gaps = gaps();
        double mean = gap();
        double squares = Arrays.stream(gaps).map(g -> (g - mean) * (g - mean)).sum();
        return Math.sqrt(squares / (gaps.length - 1));
    }

    private double[] gaps() {
        double[] gaps = new double[inBag.length];
        Arrays.setAll(gaps, i -> inBag[i] - outOfBag[i]);
        return Arrays.stream(gaps).filter(g -> !Double.isNaN(g)).toArray();
    }

    /// A sentence when the two differ by more than noise, two standard deviations; else null.
    public String note() {
        double gap = gap();
        double sd = gapSd();
        return Math.abs(gap) > 2 * sd
                ? String.format(
                        Locale.ROOT,
                        "in the bag %.4f, out of it %.4f: %.1f standard deviations apart,"
                                + " so the models fit their own rows",
                        Arrays.stream(inBag).filter(v -> !Double.isNaN(v)).average().orElse(gap),
                        Arrays.stream(outOfBag).filter(v -> !Double.isNaN(v)).average().orElse(gap),
                        Math.abs(gap) / sd)
                : null;
    }
}
