package io.assay.kernel;

/// Checks, tables of counts, weights and the most likely class, see [NaiveKernels].
final class NaiveCounts {
    private NaiveCounts() {}

    static int firstOutside(float[] x, int from, int to, float low, float high) {
        for (int i = from; i < to; i++) {
            boolean inside = low <= x[i] && x[i] <= high;
            if (!inside) {
                return i;
            }
        }
        return -1;
    }

    static int firstOutside(double[] x, int from, int to, double low, double high) {
        for (int i = from; i < to; i++) {
            boolean inside = low <= x[i] && x[i] <= high;
            if (!inside) {
                return i;
            }
        }
        return -1;
    }

    static int firstNotBinary(byte[] truth, int from, int to) {
        for (int i = from; i < to; i++) {
            if (truth[i] != 0 && truth[i] != 1) {
                return i;
            }
        }
        return -1;
    }

    static void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    static void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, score[i] >= threshold, sums);
        }
    }

    static void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, score[i] >= threshold, sums);
        }
    }

    private static void count(boolean truth, boolean predicted, long[] sums) {
        if (truth && predicted) {
            sums[0]++;
        }
        if (predicted) {
            sums[1]++;
        }
        if (truth) {
            sums[2]++;
        }
    }

    static int firstNotBinary(short[] labels, int from, int to, int negative) {
        for (int i = from; i < to; i++) {
            boolean known = labels[i] == 1 || labels[i] == negative;
            if (!known) {
                return i;
            }
        }
        return -1;
    }

    static int firstNotBinary(int[] labels, int from, int to, int negative) {
        for (int i = from; i < to; i++) {
            boolean known = labels[i] == 1 || labels[i] == negative;
            if (!known) {
                return i;
            }
        }
        return -1;
    }

    static void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i], predicted[i], sums);
        }
    }

    static void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    static void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    static void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        for (int i = from; i < to; i++) {
            int level = 0;
            for (float threshold : thresholds) {
                level += score[i] >= threshold ? 1 : 0;
            }
            counts[2 * level + (truth[i] == 1 ? 1 : 0)]++;
        }
    }

    static void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        for (int i = from; i < to; i++) {
            int level = 0;
            for (double threshold : thresholds) {
                level += score[i] >= threshold ? 1 : 0;
            }
            counts[2 * level + (truth[i] == 1 ? 1 : 0)]++;
        }
    }

    static boolean weigh(
            byte[] truth,
            float[] score,
            double[] weight,
            int from,
            int to,
            float threshold,
            double top,
            double[] parts) {
        return weights(truth, NaiveLosses.widen(score), weight, from, to, threshold, top, parts);
    }

    static boolean weigh(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        return weights(truth, score, weight, from, to, threshold, top, parts);
    }

    private static boolean weights(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        double highUnit = Math.scalb(top, -40);
        double lowUnit = Math.scalb(top, -81);
        long[] high = new long[4];
        long[] low = new long[4];
        for (int i = from; i < to; i++) {
            int cell = (truth[i] == 1 ? 2 : 0) + (score[i] >= threshold ? 1 : 0);
            double highs = Math.rint(weight[i] / highUnit);
            double left = weight[i] - highs * highUnit;
            if (left / lowUnit != Math.rint(left / lowUnit)) {
                return false;
            }
            high[cell] += (long) highs;
            low[cell] += (long) (left / lowUnit);
        }
        for (int cell = 0; cell < 4; cell++) {
            parts[cell] = high[cell] * highUnit;
            parts[4 + cell] = low[cell] * lowUnit;
        }
        return true;
    }

    static int largest(byte[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    static int largest(short[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    static int largest(int[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    static void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    static void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    static void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    static void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            for (int c = classes - 1; c >= 0; c--) {
                if (noneAbove(
                        probabilities, row * classes, classes, probabilities[row * classes + c])) {
                    predicted[start + row - from] = c;
                }
            }
        }
    }

    private static boolean noneAbove(float[] probabilities, int first, int classes, float it) {
        for (int i = first; i < first + classes; i++) {
            if (probabilities[i] > it) {
                return false;
            }
        }
        return true;
    }

    static void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            for (int c = classes - 1; c >= 0; c--) {
                if (noneAbove(
                        probabilities, row * classes, classes, probabilities[row * classes + c])) {
                    predicted[start + row - from] = c;
                }
            }
        }
    }

    private static boolean noneAbove(double[] probabilities, int first, int classes, double it) {
        for (int i = first; i < first + classes; i++) {
            if (probabilities[i] > it) {
                return false;
            }
        }
        return true;
    }
}
