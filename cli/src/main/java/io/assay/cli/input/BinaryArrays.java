package io.assay.cli.input;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import java.util.List;

/// The rows of a binary file.
///
/// @param truth 1 for the positive class
/// @param score `float[]` or `double[]`
/// @param scoreB the score of a second model, or null
/// @param weight a weight per row, or null
/// @param group the group of each row, an index into `groups`; or null
/// @param groups the names of the groups
public record BinaryArrays(
        byte[] truth,
        Object score,
        Object scoreB,
        double[] weight,
        int[] group,
        List<String> groups) {

    /// The first model, weighted where there are weights.
    public BinaryPredictions first() {
        return predictions(score);
    }

    /// The second model.
    public BinaryPredictions second() {
        return predictions(scoreB);
    }

    private BinaryPredictions predictions(Object scores) {
        BinaryPredictions plain =
                scores instanceof float[] floats
                        ? Predictions.binary(truth, floats)
                        : Predictions.binary(truth, (double[]) scores);
        return weight == null ? plain : plain.weighted(weight);
    }

    /// The rows of one group.
    public BinaryArrays only(int wanted) {
        int[] rows = new int[truth.length];
        int n = 0;
        for (int i = 0; i < truth.length; i++) {
            if (group[i] == wanted) {
                rows[n++] = i;
            }
        }
        return new BinaryArrays(
                (byte[]) Picked.of(truth, rows, n),
                Picked.of(score, rows, n),
                null,
                (double[]) Picked.of(weight, rows, n),
                null,
                List.of());
    }
}
