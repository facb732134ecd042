package io.assay.bench;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A bootstrap as a Java user writes it by hand, without ties.
final class HandBootstrap {
    private final byte[] sorted;
    private final int[] counts;
    private final SplittableRandom random = new SplittableRandom(42);

    HandBootstrap(byte[] truth, double[] scores) {
        sorted = new byte[truth.length];
        int[] order =
                IntStream.range(0, truth.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                        .mapToInt(i -> i)
                        .toArray();
        for (int i = 0; i < order.length; i++) {
            sorted[i] = truth[order[i]];
        }
        counts = new int[truth.length];
    }

    /// Areas under the ROC curve of resamples.
    double[] areas(int replicates) {
        double[] areas = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            java.util.Arrays.fill(counts, 0);
            for (int i = 0; i < counts.length; i++) {
                counts[random.nextInt(counts.length)]++;
            }
            areas[r] = area();
        }
        return areas;
    }

    private double area() {
        long positives = 0;
        long right = 0;
        for (int i = 0; i < counts.length; i++) {
            long positive = counts[i] * sorted[i];
            positives += positive;
            right += (counts[i] - positive) * positives;
        }
        return right / (double) positives / (counts.length - positives);
    }

    /// The mean F1 of resamples.
    double f1(byte[] truth, byte[] predicted, int replicates) {
        double sum = 0;
        long[] cells = new long[4];
        for (int r = 0; r < replicates; r++) {
            java.util.Arrays.fill(cells, 0);
            for (int i = 0; i < truth.length; i++) {
                int row = random.nextInt(truth.length);
                cells[truth[row] * 2 + predicted[row]]++;
            }
            sum += 2.0 * cells[3] / (2 * cells[3] + cells[1] + cells[2]);
        }
        return sum / replicates;
    }
}
