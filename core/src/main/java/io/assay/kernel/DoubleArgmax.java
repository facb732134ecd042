package io.assay.kernel;

/// The most probable class of each row.
final class DoubleArgmax {
    private DoubleArgmax() {}

    static void of(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            predicted[start + row - from] = best(probabilities, row * classes, classes);
        }
    }

    private static int best(double[] probabilities, int first, int classes) {
        int best = first;
        double most = probabilities[first];
        for (int i = first + 1; i < first + classes; i++) {
            if (probabilities[i] > most) {
                most = probabilities[i];
                best = i;
            }
        }
        return best - first;
    }
}
