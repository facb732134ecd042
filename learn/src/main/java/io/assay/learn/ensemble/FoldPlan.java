package io.assay.learn.ensemble;

import io.assay.learn.Table;
import io.assay.split.Folds;
import io.assay.split.Splits;

/// How the rows of a table are split so that each is predicted by a model that has not seen it. A lambda
/// makes one of any plan of splits:
///
/// ```java
/// FoldPlan series = (table, seed) -> TimeSplits.of(table.rows(), 5);
/// ```
@FunctionalInterface
public interface FoldPlan {

    /// The splits of a table.
    ///
    /// @return as many rows as the table has
    Splits of(Table table, long seed);

    /// Folds at random, stratified where the target is one of classes.
    ///
    /// @param k how many, at least 2
    static FoldPlan folds(int k) {
        if (k < 2) {
            throw new IllegalArgumentException("k is " + k + "; expected at least 2 folds");
        }
        return (table, seed) ->
                table.target().isClasses()
                        ? Folds.stratified(table.labels(), k, seed)
                        : Folds.shuffled(table.rows(), k, seed);
    }
}
