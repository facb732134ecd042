package io.assay.rank;

/// A sum that carries its rounding error along (A. Neumaier, ZAMM 54, 1974). The error of each step
/// is found without asking which term is larger (D. Knuth, TAOCP 2, 4.2.2).
final class CompensatedSum {
    private double sum;
    private double error;

    void reset() {
        sum = 0;
        error = 0;
    }

    void add(double x) {
        double next = sum + x;
        double added = next - sum;
        error += sum - (next - added) + (x - added);
        sum = next;
    }

    double value() {
        return sum + error;
    }
}
