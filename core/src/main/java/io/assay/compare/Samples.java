package io.assay.compare;

/// Numbers of two models, one pair per fold or data set.
final class Samples {
    private Samples() {}

    /// First minus second.
    static double[] differences(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "first has "
                            + first.length
                            + " values, second "
                            + second.length
                            + "; expected as many");
        }
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = finite("first", first, i) - finite("second", second, i);
        }
        return differences;
    }

    static double finite(String name, double[] values, int i) {
        if (!(Math.abs(values[i]) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    name + "[" + i + "] is " + values[i] + "; expected a finite number");
        }
        return values[i];
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /// The unbiased variance; NaN for fewer than two values.
    static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}
