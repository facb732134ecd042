package io.assay.kernel;

/// Sums of losses and of their squares, see [NaiveKernels].
final class NaiveMoments {
    private NaiveMoments() {}

    static void add(
            byte[] truth,
            float[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        add(truth, NaiveLosses.widen(score), from, to, clip, sums, scratch);
    }

    static void add(
            byte[] truth,
            double[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        for (int row = from; row < to; row++) {
            int place = (row - from) % Kernels.PLACES;
            double given = truth[row] == 1 ? Math.abs(score[row]) : Math.abs(1 - score[row]);
            double loss = -Logarithm.of(Math.min(Math.max(given, clip), 1 - clip));
            double square = (truth[row] - score[row]) * (truth[row] - score[row]);
            sums[place] += loss;
            sums[Kernels.PLACES + place] += loss * loss;
            sums[2 * Kernels.PLACES + place] += square;
            sums[3 * Kernels.PLACES + place] += square * square;
            double least = sums[4 * Kernels.PLACES + place];
            sums[4 * Kernels.PLACES + place] = Math.min(least, given);
        }
    }
}
