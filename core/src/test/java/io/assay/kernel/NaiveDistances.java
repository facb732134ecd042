package io.assay.kernel;

/// Dot products and distances row by row, see [NaiveKernels].
final class NaiveDistances {
    private NaiveDistances() {}

    static void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            int place = start + row;
            for (double q : query) {
                sum = sum + q * x[place];
                place += rows;
            }
            into[at + row] = sum;
        }
    }

    static void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            int place = start + row;
            for (double q : query) {
                sum = sum + (q - x[place]) * (q - x[place]);
                place += rows;
            }
            into[at + row] = sum;
        }
    }
}
