package io.assay.kernel;

import java.util.Arrays;

/// Adding up weights by cell: one pass that looks whether two parts hold every weight, one that adds.
final class ScalarWeights {
    private ScalarWeights() {}

    static boolean of(
            byte[] truth,
            float[] score,
            double[] weight,
            int from,
            int to,
            float threshold,
            double top,
            double[] parts) {
        if (hasRest(weight, from, to, top)) {
            return false;
        }
        Arrays.fill(parts, 0, 8, 0);
        for (int i = from; i < to; i++) {
            add(parts, 2 * truth[i] + (score[i] >= threshold ? 1 : 0), weight[i], top);
        }
        return true;
    }

    static boolean of(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        if (hasRest(weight, from, to, top)) {
            return false;
        }
        Arrays.fill(parts, 0, 8, 0);
        for (int i = from; i < to; i++) {
            add(parts, 2 * truth[i] + (score[i] >= threshold ? 1 : 0), weight[i], top);
        }
        return true;
    }

    private static boolean hasRest(double[] weight, int from, int to, double top) {
        double rest = 0;
        for (int i = from; i < to; i++) {
            double low = weight[i] - high(weight[i], top);
            rest = Math.max(rest, Math.abs(low - low(low, top)));
        }
        return rest != 0;
    }

    private static void add(double[] parts, int cell, double weight, double top) {
        double high = high(weight, top);
        parts[cell] += high;
        parts[4 + cell] += low(weight - high, top);
    }

    private static double high(double weight, double top) {
        return weight + WeightParts.HIGH * top - WeightParts.HIGH * top;
    }

    private static double low(double rest, double top) {
        return rest + WeightParts.LOW * top - WeightParts.LOW * top;
    }
}
