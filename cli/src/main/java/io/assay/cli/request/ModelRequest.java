package io.assay.cli.request;

import java.nio.file.Path;

/// What `assay predict` and `assay importance` were asked for.
///
/// @param model the file of the model
/// @param file the table
/// @param target an `.npy` file of the target, beside an `.npy` table; null for none
/// @param unseenIsMissing whether a category that the model has not seen is a missing value
/// @param out where predictions go; null for standard output
/// @param times how often a column is shuffled
/// @param seed of the shuffling
/// @param threads how many work; 0 for as many as there are cores
/// @param json whether JSON is printed in place of the text
public record ModelRequest(
        Path model,
        Path file,
        String target,
        boolean unseenIsMissing,
        Path out,
        int times,
        long seed,
        int threads,
        boolean json) {}
