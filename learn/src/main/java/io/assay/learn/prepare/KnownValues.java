package io.assay.learn.prepare;

import io.assay.learn.Table;
import java.util.Arrays;

/// The values of a column that are not missing, in rising order, of rows that count.
///
/// @param values sorted
/// @param weights in the same order; null without weights
record KnownValues(float[] values, double[] weights) {

    static KnownValues of(Table table, int column) {
        long[] keys = new long[table.rows()];
        int known = 0;
        for (int i = 0; i < keys.length; i++) {
            float x = table.value(i, column);
            if (!Float.isNaN(x) && table.weight(i) > 0) {
                keys[known++] = key(x, i);
            }
        }
        Arrays.sort(keys, 0, known);
        float[] values = new float[known];
        double[] weights = table.isWeighted() ? new double[known] : null;
        for (int i = 0; i < known; i++) {
            values[i] = table.value((int) keys[i], column);
            if (weights != null) {
                weights[i] = table.weight((int) keys[i]);
            }
        }
        return new KnownValues(values, weights);
    }

    /// The value, in the order of floats, above the row.
    private static long key(float x, int row) {
        int bits = Float.floatToIntBits(x + 0f); // -0 becomes 0
        int ordered = bits ^ bits >> 31 & Integer.MAX_VALUE;
        return (long) ordered << 32 | row;
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    private double weight(int i) {
        return weights == null ? 1 : weights[i];
    }

    double mean() {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight(i) * values[i];
            total += weight(i);
        }
        return sum / total;
    }

    double median() {
        int n = values.length;
        if (weights == null) {
            return ((double) values[(n - 1) / 2] + values[n / 2]) / 2;
        }
        double total = 0;
        for (double w : weights) {
            total += w;
        }
        double below = 0;
        int i = 0;
        while (i < n - 1 && (below += weights[i]) < total / 2) {
            i++;
        }
        return values[i];
    }

    float mostFrequent() {
        float best = values[0];
        double most = -1;
        for (int i = 0; i < values.length; ) {
            double together = 0;
            int start = i;
            while (i < values.length && values[i] == values[start]) {
                together += weight(i++);
            }
            if (together > most) {
                most = together;
                best = values[start];
            }
        }
        return best;
    }
}
