package io.assay.rank;

/// A sum that carries its rounding error along (A. Neumaier, ZAMM 54, 1974).
final class CompensatedSum {
    private double sum;
    private double error;

    void reset() {
        sum = 0;
        error = 0;
    }

    void add(double x) {
        double next = sum + x;
        error += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }

    double value() {
        return sum + error;
    }
}
