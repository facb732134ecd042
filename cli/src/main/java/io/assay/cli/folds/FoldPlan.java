package io.assay.cli.folds;

import io.assay.cli.input.SplitRows;
import io.assay.cli.request.FoldsRequest;
import io.assay.cli.request.UsageException;
import io.assay.split.FoldBalance;
import io.assay.split.Folds;
import io.assay.split.Holdout;
import io.assay.split.LeaveOut;
import io.assay.split.Splits;
import io.assay.split.TimeSplits;

/// A plan that was asked for.
///
/// @param request what was asked
/// @param rows what the plan looked at
/// @param splits the plan
record FoldPlan(FoldsRequest request, SplitRows rows, Splits splits) {

    /// The plan.
    ///
    /// @throws UsageException if there is none for these rows
    static FoldPlan of(FoldsRequest request, SplitRows rows) {
        try {
            return new FoldPlan(request, rows, splits(request, rows));
        } catch (IllegalArgumentException e) {
            throw new UsageException("there is no such plan: " + e.getMessage());
        }
    }

    private static Splits splits(FoldsRequest request, SplitRows rows) {
        int n = rows.rows();
        int[] classes = rows.classes() == null ? new int[n] : rows.classes();
        return switch (request.scheme()) {
            case FOLDS -> folds(request, rows, classes);
            case BLOCKS -> Folds.permutedBlocks(classes, request.k(), request.seed());
            case CONSECUTIVE -> Folds.of(n, request.k());
            case HOLDOUT -> Holdout.stratified(classes, request.test(), request.seed());
            case LEAVE_OUT ->
                    rows.groups() == null
                            ? LeaveOut.rows(n, request.left())
                            : LeaveOut.groups(rows.groups(), request.left());
            case WINDOWS ->
                    rows.time() == null
                            ? TimeSplits.of(n, request.k()).gap(request.gap())
                            : TimeSplits.byTime(rows.time(), request.k()).gap(request.gap());
        };
    }

    private static Splits folds(FoldsRequest request, SplitRows rows, int[] classes) {
        if (rows.groups() == null) {
            return Folds.stratified(classes, request.k(), request.seed());
        }
        return rows.classes() == null
                ? Folds.groups(rows.groups(), request.k(), request.seed())
                : Folds.stratifiedGroups(classes, rows.groups(), request.k(), request.seed());
    }

    /// How evenly rows and classes are shared; null where the splits are no folds.
    FoldBalance balance() {
        int[] classes = rows.classes() == null ? new int[rows.rows()] : rows.classes();
        return splits instanceof Folds folds ? folds.balance(classes) : null;
    }

    /// The plan in words.
    String title() {
        return switch (request.scheme()) {
            case HOLDOUT -> "holdout of " + request.test();
            case LEAVE_OUT ->
                    "leave "
                            + request.left()
                            + (rows.groups() == null ? " rows" : " groups")
                            + " out";
            case WINDOWS -> request.k() + " windows of " + (rows.time() == null ? "rows" : "time");
            default -> request.k() + " " + request.scheme().title();
        };
    }
}
