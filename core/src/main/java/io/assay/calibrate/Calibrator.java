package io.assay.calibrate;

import java.util.Objects;

/// A fitted map from scores to probabilities of the positive class. It does not change, may be shared
/// by threads, and allocates nothing.
///
/// ```java
/// Calibrator map = Isotonic.fit(Predictions.binary(truth, scores));
/// double p = map.of(0.83);
/// ```
@FunctionalInterface
public interface Calibrator {
    /// The probability for a score; NaN for NaN, and for a score that the map has no place for, such
    /// as 1.2 where probabilities are expected.
    double of(double score);

    /// Writes the probability of `scores[i]` to `out[i]` for each i in `[from, to)`. Both may be one
    /// array.
    default void apply(double[] scores, int from, int to, double[] out) {
        check(from, to, scores.length, out.length);
        for (int i = from; i < to; i++) {
            out[i] = of(scores[i]);
        }
    }

    /// The same for float scores.
    default void apply(float[] scores, int from, int to, double[] out) {
        check(from, to, scores.length, out.length);
        for (int i = from; i < to; i++) {
            out[i] = of(scores[i]);
        }
    }

    private static void check(int from, int to, int scores, int out) {
        Objects.checkFromToIndex(from, to, scores);
        Objects.checkFromToIndex(from, to, out);
    }
}
