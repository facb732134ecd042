package io.assay.learn.ensemble;

/// An array that is kept from one call to the next, and made anew for another number of rows.
final class Room {
    private double[] numbers = new double[0];

    /// Of just this length, with anything in it.
    double[] exactly(int length) {
        if (numbers.length != length) {
            numbers = new double[length];
        }
        return numbers;
    }

    /// Of at least this length, with anything in it.
    double[] atLeast(int length) {
        if (numbers.length < length) {
            numbers = new double[length];
        }
        return numbers;
    }
}
