package io.assay.cli.train;

import io.assay.cli.input.SplitRows;
import io.assay.cli.request.SplitRequest;
import io.assay.cli.request.TrainRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.ReadOptions;
import io.assay.learn.Table;
import io.assay.split.Folds;
import io.assay.split.Splits;
import io.assay.split.TimeSplits;

/// The splits of a cross-validation.
///
/// @param splits which rows train and which test
/// @param title what they are, such as `10 stratified`
public record CrossPlan(Splits splits, String title) {

    /// The plan that was asked for; null for none.
    ///
    /// @throws UsageException if there is none for these rows
    static CrossPlan of(TrainRequest request, Table table, ReadOptions options) {
        if (request.folds() == 0) {
            return null;
        }
        SplitRequest by = request.split();
        if (by.group() == null && by.time() == null) {
            return random(table, request.folds(), request.seed());
        }
        SplitRows rows =
                SplitRows.read(request.table().file(), null, by.group(), by.time(), options);
        try {
            return by.time() != null
                    ? windows(rows, request.folds(), by.gap())
                    : groups(rows, table, request.folds(), request.seed());
        } catch (IllegalArgumentException e) {
            throw new UsageException("there is no such plan: " + e.getMessage());
        }
    }

    /// Folds of the rows, by classes where there are such.
    public static CrossPlan random(Table table, int k, long seed) {
        return table.target().isClasses()
                ? new CrossPlan(Folds.stratified(table.labels(), k, seed), k + " stratified")
                : new CrossPlan(Folds.shuffled(table.rows(), k, seed), k + " shuffled");
    }

    private static CrossPlan groups(SplitRows rows, Table table, int k, long seed) {
        return table.target().isClasses()
                ? new CrossPlan(
                        Folds.stratifiedGroups(table.labels(), rows.groups(), k, seed),
                        k + " of whole groups, stratified")
                : new CrossPlan(
                        Folds.groups(rows.groups(), k, seed), k + " of whole groups, shuffled");
    }

    private static CrossPlan windows(SplitRows rows, int k, long gap) {
        return new CrossPlan(
                TimeSplits.byTime(rows.time(), k).gap(gap),
                k + " windows of time, each after the rows it is trained on");
    }
}
