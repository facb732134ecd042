package io.assay.cli.input;

import java.util.List;

/// The rows of a file of classes, labels as codes in order of first appearance.
///
/// @param rows how many
/// @param truth codes of the true class
/// @param truthLabels what the codes stand for
/// @param predicted codes of the predicted class, or null
/// @param predictedLabels what those stand for
/// @param probabilities `float[]` or `double[]`, row by row; or null
/// @param weight a weight per row, or null
public record ClassRows(
        long rows,
        int[] truth,
        List<String> truthLabels,
        int[] predicted,
        List<String> predictedLabels,
        Object probabilities,
        double[] weight) {}
