package io.assay.cli.result;

/// What stands under one key.
public sealed interface Entry {

    /// A number of rows, or a sum of weights.
    record Count(double value) implements Entry {}

    /// A number; never NaN.
    record Number(double value) implements Entry {}

    /// No number; the reason stands beside the entries.
    record Missing() implements Entry {}

    /// One number per class; NaN where a class has none.
    record Numbers(double[] values) implements Entry {}

    /// One number per pair of classes, truth in rows.
    record Matrix(double[][] rows) implements Entry {}

    /// Class numbers, from 0.
    record Classes(int[] numbers) implements Entry {}
}
