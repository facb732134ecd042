package io.assay.cli.request;

import java.nio.file.Path;
import java.util.Map;

/// What `assay train`, `assay curve` and `assay doctor` were asked for.
///
/// @param table what is learned from
/// @param learner its name
/// @param settings by name, as they were given
/// @param folds how many folds; 0 for no cross-validation
/// @param split by what the rows are split
/// @param seed of folds and learner
/// @param save where the model goes; null for nowhere
/// @param scores where the out-of-fold predictions go; null for nowhere
/// @param threads how many work; 0 for as many as there are cores
/// @param json whether JSON is printed in place of the text
public record TrainRequest(
        TableRequest table,
        String learner,
        Map<String, String> settings,
        int folds,
        SplitRequest split,
        long seed,
        Path save,
        Path scores,
        int threads,
        boolean json) {}
