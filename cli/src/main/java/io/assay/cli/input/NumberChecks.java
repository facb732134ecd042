package io.assay.cli.input;

import io.assay.file.Chunk;

/// Numbers that no evaluation can use, named with their row.
final class NumberChecks {
    private NumberChecks() {}

    /// Refuses the first NaN of one column of a chunk.
    static void refuseNaN(Source source, String column, Chunk chunk, int place, Columns columns) {
        int row = columns.isFloat(place) ? floatNaN(chunk, place) : doubleNaN(chunk, place);
        if (row >= 0) {
            throw source.field(chunk.firstRow() + row, column, "NaN", "a number");
        }
    }

    private static int floatNaN(Chunk chunk, int place) {
        float[] values = chunk.floats(place);
        for (int i = 0; i < chunk.rows(); i++) {
            if (Float.isNaN(values[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int doubleNaN(Chunk chunk, int place) {
        double[] values = chunk.numbers(place);
        for (int i = 0; i < chunk.rows(); i++) {
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
}
