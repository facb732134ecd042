package io.assay.compare;

import io.assay.BinaryPredictions;

/// Two models are compared on the same rows only.
final class Pairing {
    private Pairing() {}

    static void check(BinaryPredictions first, BinaryPredictions second) {
        if (first.isWeighted() || second.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; this test needs whole rows");
        }
        if (first.rows() != second.rows()) {
            throw new IllegalArgumentException(
                    "the first model has "
                            + first.rows()
                            + " rows, the second has "
                            + second.rows());
        }
        for (int i = 0; i < first.rows(); i++) {
            if (first.isPositive(i) != second.isPositive(i)) {
                throw new IllegalArgumentException(
                        "truth differs in row " + i + "; expected the same rows in the same order");
            }
        }
    }
}
