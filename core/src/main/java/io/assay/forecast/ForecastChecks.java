package io.assay.forecast;

/// The door of predicted distributions.
final class ForecastChecks {
    private static final double OFF = 1e-6;

    private ForecastChecks() {}

    static void atLeast(String name, int found, int least) {
        if (found < least) {
            throw new IllegalArgumentException(
                    name + " is " + found + "; expected at least " + least);
        }
    }

    static void finite(String name, double... x) {
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] is " + x[i] + "; expected a finite number");
            }
        }
    }

    static void notNegative(String name, double... x) {
        for (int i = 0; i < x.length; i++) {
            if (x[i] < 0) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] is " + x[i] + "; expected at least 0");
            }
        }
    }

    /// So many finite numbers for each row.
    static void table(String name, double[] x, int rows, int perRow) {
        if (x.length != (long) rows * perRow) {
            String each = perRow == 1 ? "one" : Integer.toString(perRow);
            throw new IllegalArgumentException(
                    "truth has "
                            + rows
                            + " rows, "
                            + name
                            + " has "
                            + x.length
                            + " numbers; expected "
                            + each
                            + " for each row");
        }
        finite(name, x);
    }

    static void levels(double... levels) {
        if (levels.length == 0) {
            throw new IllegalArgumentException("there are 0 levels; expected at least 1");
        }
        for (int k = 0; k < levels.length; k++) {
            boolean rises = k == 0 || levels[k] > levels[k - 1];
            if (!(levels[k] > 0 && levels[k] < 1 && rises)) {
                throw new IllegalArgumentException(
                        "level "
                                + k
                                + " is "
                                + levels[k]
                                + "; expected rising numbers between 0 and 1");
            }
        }
    }

    static void classes(int[] truth, int classes) {
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] < 0 || truth[i] >= classes) {
                throw new IllegalArgumentException(
                        "truth["
                                + i
                                + "] is "
                                + truth[i]
                                + "; expected a class from 0 to "
                                + (classes - 1));
            }
        }
    }

    static void probabilities(double[] p, int classes) {
        for (int row = 0; row * classes < p.length; row++) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                double x = p[row * classes + c];
                if (!(x >= 0 && x <= 1)) {
                    throw new IllegalArgumentException(
                            "probability " + x + " in row " + row + " is not in [0, 1]");
                }
                sum += x;
            }
            if (Math.abs(sum - 1) > OFF) {
                throw new IllegalArgumentException(
                        "probabilities of row " + row + " add up to " + sum + "; expected 1");
            }
        }
    }
}
