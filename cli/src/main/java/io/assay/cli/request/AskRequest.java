package io.assay.cli.request;

import io.assay.tune.Goal;
import java.nio.file.Path;
import java.util.List;

/// What `assay ask` was asked for. What makes a study is null where the file says it.
///
/// @param study the file of the study
/// @param space the file of the space
/// @param goals what is better; empty where nothing is said
/// @param searcher its name
/// @param seed of the search
/// @param window how many trials may be under way at once
/// @param trials no trial is asked for beyond these
/// @param again whether the oldest trial under way is wanted once more
/// @param durable whether the trial waits for the disk
/// @param json whether JSON is printed in place of lines
public record AskRequest(
        Path study,
        Path space,
        List<Goal> goals,
        String searcher,
        Long seed,
        Integer window,
        int trials,
        boolean again,
        boolean durable,
        boolean json) {}
