package io.assay.cli.request;

import java.nio.file.Path;

/// What `assay tune run` and `assay tune resume` were asked for.
///
/// @param plan what is looked for; null to resume that of the study
/// @param study the file of the study; null to keep none
/// @param table where the table is now; null for where it was
/// @param trials how many in all; 0 for as many as the study was begun with
/// @param workers how many trials run at once
/// @param honest resamples that correct the best score for the choice; 0 for none, negative for what takes
///     little time
/// @param durable whether each trial waits for the disk
/// @param threads how many work; 0 for as many as there are cores
/// @param json whether JSON is printed in place of the text
public record TuneRequest(
        TunePlan plan,
        Path study,
        Path table,
        int trials,
        int workers,
        int honest,
        boolean durable,
        int threads,
        boolean json) {}
