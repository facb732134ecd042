package io.assay.calibrate;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.split.Folds;
import io.assay.split.Split;

/// Fits a [Calibrator]: `Platt::fit`, `Isotonic::fit`, `Temperature::fit`, `BetaCurve::fit`,
/// `rows -> Histogram.equalMass(rows, 10)`, or a method of your own.
@FunctionalInterface
public interface CalibrationMethod {
    /// The map for these rows.
    ///
    /// @throws IllegalArgumentException if the rows are of one class, or their scores do not suit the
    ///     method
    Calibrator fit(BinarySample rows);

    /// The probability of every row by the map that was fitted without the fold of the row: a map that
    /// has seen a row flatters it.
    ///
    /// @param folds as `Folds.stratified(truth, 10, seed)`, which keeps both classes in every fold
    /// @return a probability for each row, in the order of the rows
    /// @throws IllegalArgumentException if the folds are of other rows, or the method refuses the rows
    ///     outside some fold
    default double[] outOfFold(BinaryPredictions rows, Folds folds) {
        if (folds.rows() != rows.rows()) {
            throw new IllegalArgumentException(
                    "folds are of " + folds.rows() + " rows; expected " + rows.rows());
        }
        double[] out = new double[rows.rows()];
        for (Split split : folds) {
            Calibrator map = without(split, rows);
            split.test().forEach(row -> out[row] = map.of(rows.score(row)));
        }
        return out;
    }

    private Calibrator without(Split split, BinaryPredictions rows) {
        try {
            return fit(rows.only(split.train().toArray()));
        } catch (IllegalArgumentException e) {
            fit(rows); // what is wrong with all rows is told of them
            throw new IllegalArgumentException(
                    "without fold " + (split.number() + 1) + ": " + e.getMessage(), e);
        }
    }
}
