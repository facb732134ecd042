package io.assay;

/// What influences of rows have in common: they need rows that are still there, and whole.
final class RowInfluence {
    private RowInfluence() {}

    /// The rows of a sample.
    ///
    /// @throws IllegalArgumentException if it keeps none, or they carry weights
    static BinaryPredictions rows(BinarySample sample) {
        if (!(sample instanceof BinaryPredictions rows)) {
            throw new IllegalArgumentException(
                    "the rows are not kept; expected predictions in arrays");
        }
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; expected whole rows");
        }
        return rows;
    }
}
