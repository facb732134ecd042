package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.InputException;

/// Numbers that no evaluation can use, named with their row.
final class NumberChecks {
    private NumberChecks() {}

    /// Refuses the first NaN of one column of a chunk.
    static void refuseNaN(Source source, String column, Chunk chunk, int place, boolean floats) {
        int row =
                floats
                        ? firstNaN(chunk.floats(place), chunk.rows())
                        : firstNaN(chunk.numbers(place), chunk.rows());
        if (row >= 0) {
            throw source.field(chunk.firstRow() + row, column, "NaN", "a number");
        }
    }

    /// The first NaN of the first `count` values, or -1.
    static int firstNaN(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (Float.isNaN(values[i])) {
                return i;
            }
        }
        return -1;
    }

    /// The same for doubles.
    static int firstNaN(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(values[i])) {
                return i;
            }
        }
        return -1;
    }

    /// Refuses a weight that is negative, infinite or NaN; returns whether any is above 0.
    static boolean checkWeights(Source source, String column, Chunk chunk, int place) {
        double[] weights = chunk.numbers(place);
        boolean any = false;
        for (int i = 0; i < chunk.rows(); i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw source.field(
                        chunk.firstRow() + i,
                        column,
                        Double.toString(weights[i]),
                        "a finite weight of at least 0");
            }
            any |= weights[i] > 0;
        }
        return any;
    }

    /// No weight counts.
    static InputException allZero(Source source, String column, long rows) {
        return source.column(
                column, "all " + rows + " weights are 0, expected at least one above 0");
    }
}
