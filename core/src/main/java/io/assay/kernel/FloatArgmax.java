// Made from DoubleArgmax.java by core/twins.sh; change that file.
package io.assay.kernel;

/// The most probable class of each row.
///
/// Limit: the next choice waits for the last one's load and comparison, 9 steps, which rows
/// overlap; 5 operations a number, 0.8 steps. Measured 3.7 for doubles in rows of ten.
final class FloatArgmax {
    private FloatArgmax() {}

    static void of(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            predicted[start + row - from] = best(probabilities, row * classes, classes);
        }
    }

    /// Reads the best again, so that C2 chooses without a branch, which nothing would predict.
    private static int best(float[] probabilities, int first, int classes) {
        int best = first;
        for (int i = first + 1; i < first + classes; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best - first;
    }
}
