package io.assay.learn.boost;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The constants that losses start with.
final class Starts {
    private Starts() {}

    /// The weighted mean; 0 when there is no weight.
    static double mean(double[] x, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            double w = weights == null ? 1 : weights[i];
            sum += w * x[i];
            total += w;
        }
        return total > 0 ? sum / total : 0;
    }

    /// The smallest of the values at or below which a share `alpha` of the weight lies, or halfway to
    /// the next one where it is exactly that share.
    static double quantile(double[] x, double[] weights, int count, double alpha) {
        if (weights == null) {
            double[] sorted = Arrays.copyOf(x, count);
            Arrays.sort(sorted);
            double place = alpha * (count - 1);
            int low = (int) place;
            int high = Math.min(low + 1, count - 1);
            return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
        }
        return weighted(x, weights, count, alpha);
    }

    private static double weighted(double[] x, double[] weights, int count, double alpha) {
        int[] order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> x[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += weights[i];
        }
        double below = 0;
        for (int i : order) {
            below += weights[i];
            if (below >= alpha * total && weights[i] > 0) {
                return x[i];
            }
        }
        return 0;
    }
}
