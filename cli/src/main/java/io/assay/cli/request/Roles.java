package io.assay.cli.request;

/// Which column, or which `.npy` file, plays which part; null where the command does not say.
///
/// @param truth the true class
/// @param score what is ranked
/// @param scoreB the score of a second model on the same rows
/// @param predicted the predicted class
/// @param probabilities columns separated by commas, one per class; or an n x K file
/// @param weight a weight per row
/// @param group rows with one value are evaluated together
/// @param query the query that an item is ranked for
public record Roles(
        String truth,
        String score,
        String scoreB,
        String predicted,
        String probabilities,
        String weight,
        String group,
        String query) {}
