package io.assay.cli.result;

/// What stands under one key.
///
/// Not taken apart by pattern switches, which take 20 ms to link in a process that has just begun.
public sealed interface Entry {

    /// The number; NaN when there is none or more than one.
    default double number() {
        return Double.NaN;
    }

    /// A number of rows, or a sum of weights.
    record Count(double value) implements Entry {
        @Override
        public double number() {
            return value;
        }
    }

    /// A number; never NaN.
    record Number(double value) implements Entry {
        @Override
        public double number() {
            return value;
        }
    }

    /// No number; the reason stands beside the entries.
    record Missing() implements Entry {}

    /// One number per class; NaN where a class has none.
    record Numbers(double[] values) implements Entry {}

    /// One number per pair of classes, truth in rows.
    record Matrix(double[][] rows) implements Entry {}

    /// A table of two rows and two columns for each label, truth in rows, negative first.
    record Tables(double[][][] tables) implements Entry {}

    /// Class numbers, from 0.
    record Classes(int[] numbers) implements Entry {}
}
