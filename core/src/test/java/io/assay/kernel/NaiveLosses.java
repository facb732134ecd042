package io.assay.kernel;

import java.util.Arrays;

/// Losses, calibration bins and sums over lanes, see [NaiveKernels].
final class NaiveLosses {
    private NaiveLosses() {}

    static double squaredError(byte[] truth, float[] score, int from, int to) {
        return errors(truth, widen(score), from, to);
    }

    static double squaredError(byte[] truth, double[] score, int from, int to) {
        return errors(truth, score, from, to);
    }

    private static double errors(byte[] truth, double[] score, int from, int to) {
        double[] lane = new double[Kernels.LANES];
        for (int i = from; i < to; i++) {
            double error = score[i] - truth[i];
            lane[(i - from) % Kernels.LANES] += error * error;
        }
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] += lane[j + half];
            }
        }
        return lane[0];
    }

    static void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        probabilities(truth, widen(score), from, to, clip, product);
    }

    static void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        probabilities(truth, score, from, to, clip, product);
    }

    private static void probabilities(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        double[] lane = new double[Kernels.LANES];
        Arrays.fill(lane, 1);
        long exponents = 0;
        for (int i = from; i < to; i++) {
            int j = (i - from) % Kernels.LANES;
            int rowOfLane = (i - from) / Kernels.LANES;
            double p = Math.min(Math.max(score[i], clip), 1 - clip);
            lane[j] *= truth[i] == 1 ? p : 1 - p;
            if ((rowOfLane + 1) % ProductLanes.STEP == 0) {
                exponents += takeExponent(lane, j);
            }
        }
        for (int j = 0; j < Kernels.LANES; j++) {
            exponents += takeExponent(lane, j);
        }
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] *= lane[j + half];
            }
        }
        product[0] = lane[0];
        product[1] = exponents;
    }

    private static int takeExponent(double[] lane, int j) {
        int exponent = Math.getExponent(lane[j]);
        lane[j] = Math.scalb(lane[j], -exponent);
        return exponent;
    }

    static boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return binned(truth, widen(score), from, to, edges, bins);
    }

    static boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return binned(truth, score, from, to, edges, bins);
    }

    private static boolean binned(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        boolean rest = false;
        for (int b = 0; b < edges.length - 1; b++) {
            double low = b == 0 ? Double.NEGATIVE_INFINITY : edges[b];
            Arrays.fill(bins, 4 * b, 4 * b + 4, 0);
            for (int i = from; i < to; i++) {
                if (score[i] > low && score[i] <= edges[b + 1]) {
                    double coarse = Math.rint(Math.scalb(score[i], 34));
                    double left = score[i] - Math.scalb(coarse, -34);
                    double fine = Math.rint(Math.scalb(left, 76));
                    bins[4 * b]++;
                    bins[4 * b + 1] += truth[i];
                    bins[4 * b + 2] += (long) coarse;
                    bins[4 * b + 3] += (long) fine;
                    rest |= Math.scalb(fine, -76) != left;
                }
            }
        }
        return rest;
    }

    static double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        double[] lane = new double[Kernels.LANES];
        for (int i = 0; i < rows; i++) {
            lane[i % Kernels.LANES] += Byte.toUnsignedInt(counts[from + i]) * x[start + i];
        }
        for (int half = Kernels.LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] += lane[j + half];
            }
        }
        return lane[0];
    }

    static double[] widen(float[] score) {
        double[] wide = new double[score.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = score[i];
        }
        return wide;
    }
}
