package io.assay.learn.search;

import io.assay.split.FoldScores;
import io.assay.tune.Params;
import java.util.List;

/// What came of nested cross-validation: how well the whole procedure does, search included, on rows that
/// it had not seen (S. Varma, R. Simon, BMC Bioinformatics 7, 2006).
///
/// @param folds the metric on each outer fold
/// @param searches what the search found within each outer fold
public record NestedScore(FoldScores folds, List<Found> searches) {

    /// Copies the list.
    public NestedScore {
        searches = List.copyOf(searches);
    }

    /// The winner of each outer fold: settings that differ much are settings that matter little.
    public List<Params> winners() {
        return searches.stream().map(Found::bestParams).toList();
    }
}
