package io.assay.resample;

/// Sums over rows of what squared loss is made of.
final class SquaredSums {
    private double loss;
    private double bias;
    private double variance;
    private double noise;
    private int rows;

    void add(double[] truth, double[] predicted, int count) {
        double wanted = mean(truth, truth.length);
        double middle = mean(predicted, count);
        double error = 0;
        for (int m = 0; m < count; m++) {
            for (double y : truth) {
                error += (y - predicted[m]) * (y - predicted[m]);
            }
        }
        loss += error / count / truth.length;
        bias += (middle - wanted) * (middle - wanted);
        variance += variance(predicted, count, middle);
        noise += variance(truth, truth.length, wanted);
        rows++;
    }

    private static double mean(double[] x, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += x[i];
        }
        return sum / count;
    }

    private static double variance(double[] x, int count, double mean) {
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (x[i] - mean) * (x[i] - mean);
        }
        return squares / count;
    }

    SquaredParts parts() {
        if (rows == 0) {
            throw new IllegalArgumentException("no model predicts any row; expected some numbers");
        }
        return new SquaredParts(loss / rows, bias / rows, variance / rows, noise / rows, rows);
    }
}
