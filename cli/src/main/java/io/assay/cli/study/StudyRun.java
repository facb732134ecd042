package io.assay.cli.study;

import io.assay.tune.Trial;
import java.util.List;

/// The trials of one run of a searcher.
///
/// @param method the searcher, such as `bayes`; runs of one method differ by their seeds
/// @param trials the finished ones, in the order of their numbers
public record StudyRun(String method, List<Trial> trials) {
    public StudyRun {
        trials = List.copyOf(trials);
    }
}
