package io.assay.kernel;

/// Sums of losses and of their squares. Loops do one kind of step each, and sums are kept per place of
/// a run, so that the compiler makes vectors of all of them.
///
/// Limit: a division and 40 operations a row in vectors of eight, 7 steps at half a vector a step;
/// measured 24 for floats, 29 % of it, and 20 for doubles, 35 %.
final class ScalarMoments {
    private static final int RUN = Kernels.PLACES;

    private ScalarMoments() {}

    static void add(
            byte[] truth,
            float[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        for (int at = from; at < to; at += RUN) {
            int n = Math.min(RUN, to - at);
            for (int i = 0; i < n; i++) {
                scratch[i] = truth[at + i];
            }
            for (int i = 0; i < n; i++) {
                scratch[RUN + i] = score[at + i];
            }
            run(n, clip, sums, scratch);
        }
    }

    static void add(
            byte[] truth,
            double[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        for (int at = from; at < to; at += RUN) {
            int n = Math.min(RUN, to - at);
            for (int i = 0; i < n; i++) {
                scratch[i] = truth[at + i];
            }
            System.arraycopy(score, at, scratch, RUN, n);
            run(n, clip, sums, scratch);
        }
    }

    /// Labels and scores become errors and given probabilities, then those become logarithms.
    private static void run(int n, double clip, double[] sums, double[] scratch) {
        double most = 1 - clip;
        for (int i = 0; i < n; i++) {
            double off = Math.abs(scratch[i] - scratch[RUN + i]);
            double given = Math.abs(1 - scratch[i] - scratch[RUN + i]);
            scratch[i] = off;
            scratch[RUN + i] = given;
            scratch[2 * RUN + i] = Math.max(clip, Math.min(most, given));
        }
        for (int i = 0; i < n; i++) {
            scratch[2 * RUN + i] = Logarithm.of(scratch[2 * RUN + i]);
        }
        for (int i = 0; i < n; i++) {
            double log = scratch[2 * RUN + i];
            sums[i] -= log;
            sums[RUN + i] += log * log;
            double square = scratch[i] * scratch[i];
            sums[2 * RUN + i] += square;
            sums[3 * RUN + i] += square * square;
            sums[4 * RUN + i] = Math.min(sums[4 * RUN + i], scratch[RUN + i]);
        }
    }
}
