package io.assay.cli.tune;

/// What one study of a comparison found and took.
///
/// @param seed of the search
/// @param score the best mean over the folds
/// @param test the score of the winner on rows put aside; NaN where there are none
/// @param wall seconds on the wall
/// @param cpu seconds of all threads of the process
/// @param heap the most bytes of heap in use, garbage included
/// @param trials that were finished
/// @param failed of them
record MeasuredStudy(
        long seed,
        double score,
        double test,
        double wall,
        double cpu,
        long heap,
        int trials,
        int failed) {}
