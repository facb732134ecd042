package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.multiclass.ClassPredictions;

/// Two models are compared on the same rows only.
final class Pairing {
    private Pairing() {}

    static void check(BinaryPredictions first, BinaryPredictions second) {
        check(first.isWeighted() || second.isWeighted(), first.rows(), second.rows());
        for (int i = 0; i < first.rows(); i++) {
            if (first.isPositive(i) != second.isPositive(i)) {
                throw otherTruth(i);
            }
        }
    }

    static void check(ClassPredictions first, ClassPredictions second) {
        check(first.isWeighted() || second.isWeighted(), first.rows(), second.rows());
        if (!first.labels().equals(second.labels())) {
            throw new IllegalArgumentException(
                    "the first model has the classes "
                            + first.labels()
                            + ", the second "
                            + second.labels()
                            + "; expected the same in the same order");
        }
        for (int i = 0; i < first.rows(); i++) {
            if (first.truth(i) != second.truth(i)) {
                throw otherTruth(i);
            }
        }
    }

    private static void check(boolean weighted, int first, int second) {
        if (weighted) {
            throw new IllegalArgumentException("rows carry weights; this test needs whole rows");
        }
        if (first != second) {
            throw new IllegalArgumentException(
                    "the first model has " + first + " rows, the second has " + second);
        }
    }

    private static IllegalArgumentException otherTruth(int row) {
        return new IllegalArgumentException(
                "truth differs in row " + row + "; expected the same rows in the same order");
    }
}
