package io.assay.learn.network;

/// Adds multiples of arrays to an array, four at a time: each element in a fixed order, over one index,
/// which compilers turn into vectors.
final class Weighing {
    private Weighing() {}

    /// Adds `factors[from + t] * rows[first + t]` for t in 0 .. 3.
    static void addFour(double[] factors, int from, double[][] rows, int first, double[] to) {
        double f0 = factors[from];
        double f1 = factors[from + 1];
        double f2 = factors[from + 2];
        double f3 = factors[from + 3];
        double[] r0 = rows[first];
        double[] r1 = rows[first + 1];
        double[] r2 = rows[first + 2];
        double[] r3 = rows[first + 3];
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i];
        }
    }

    /// Adds `factor * row`.
    static void add(double factor, double[] row, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * row[i];
        }
    }
}
