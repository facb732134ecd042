package io.assay.cli.input;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
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

    /// The rows of every group: one pass to count them and one to hand them out.
    public List<BinaryPredictions> split() {
        int[] start = new int[groups.size() + 1];
        for (int g : group) {
            start[g + 1]++;
        }
        for (int g = 0; g < groups.size(); g++) {
            start[g + 1] += start[g];
        }
        int[] next = start.clone();
        int[] order = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            order[next[group[i]]++] = i;
        }
        List<BinaryPredictions> split = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            int[] rows = Arrays.copyOfRange(order, start[g], start[g + 1]);
            split.add(only(rows).first());
        }
        return split;
    }

    private BinaryArrays only(int[] rows) {
        return new BinaryArrays(
                (byte[]) Picked.of(truth, rows, rows.length),
                Picked.of(score, rows, rows.length),
                null,
                (double[]) Picked.of(weight, rows, rows.length),
                null,
                List.of());
    }
}
