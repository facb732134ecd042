package io.assay.learn.network;

/// Arrays of arrays of zeros.
final class Zeros {
    private Zeros() {}

    /// Of the shape of another.
    static double[][] like(double[][] other) {
        double[][] zeros = new double[other.length][];
        for (int r = 0; r < zeros.length; r++) {
            zeros[r] = new double[other[r].length];
        }
        return zeros;
    }
}
