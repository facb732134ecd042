package io.assay.cli.request;

import java.util.List;

/// What `assay tune compare` was asked for.
///
/// @param plan what is looked for; its searcher does not count
/// @param searchers at least one; others are held against the first
/// @param seeds of each searcher, at least 2
/// @param trials of each study
/// @param seconds after which a study begins no trial; 0 for no end
/// @param threads how many work; 0 for as many as there are cores
/// @param json whether JSON is printed in place of the text
public record MethodsRequest(
        TunePlan plan,
        List<String> searchers,
        int seeds,
        int trials,
        double seconds,
        int threads,
        boolean json) {}
