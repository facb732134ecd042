package io.assay.learn.svm;

/// Checks that both learners share.
final class Settings {
    private Settings() {}

    static void check(double c, double tolerance, long steps) {
        if (!(c > 0 && c < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("c is " + c + "; expected a finite number above 0");
        }
        if (!(tolerance > 0 && tolerance <= 1)) {
            throw new IllegalArgumentException("tolerance is " + tolerance + "; expected (0, 1]");
        }
        if (steps < 1) {
            throw new IllegalArgumentException("steps is " + steps + "; expected at least 1");
        }
    }
}
