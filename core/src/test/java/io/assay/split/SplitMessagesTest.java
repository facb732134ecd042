package io.assay.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.Metrics;
import io.assay.resample.Bootstrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Bad input is refused by one sentence: the argument, what was found, what was expected.
class SplitMessagesTest {
    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void foldsAreFewerThanRows() {
        refuses("k is 1; expected 2 to the number of rows (9)", () -> Folds.of(9, 1));
        refuses("k is 10; expected 2 to the number of rows (9)", () -> Folds.shuffled(9, 10, 1));
        refuses(
                "k is 4; expected 2 to the number of rows (3)",
                () -> Folds.stratified(new int[3], 4, 1));
        refuses(
                "k is 3; expected 2 to the number of groups (2)",
                () -> Folds.groups(new int[] {1, 2, 1, 2}, 3, 1));
        refuses(
                "k is 70000; expected at most 65536 folds, or LeaveOut",
                () -> Folds.shuffled(80_000, 70_000, 1));
        refuses(
                "k is 300; expected at most 256 folds by blocks",
                () -> Folds.permutedBlocks(new int[400], 300, 1));
        refuses(
                "k is 1; expected 2 to the number of rows (9)",
                () -> RepeatedFolds.shuffled(9, 1, 2, 1));
        refuses("times is 0; expected at least 1", () -> RepeatedFolds.shuffled(9, 3, 0, 1));
    }

    @Test
    void columnsAreAsLongAsTheTable() {
        refuses(
                "groups has 3 rows; expected 4, as classes",
                () -> Folds.stratifiedGroups(new int[4], new int[3], 2, 1));
        refuses(
                "classes has 3 rows; expected 4, as the folds",
                () -> Folds.of(4, 2).balance(new int[3]));
        refuses(
                "column has 3 values; expected one for each of the 4 rows",
                () -> Folds.of(4, 2).split(0).test().pick(new double[3]));
        refuses(
                "outer has 3 rows; expected 5, as the plan has",
                () -> Folds.of(5, 2).inside(LeaveOut.oneRow(4).split(0).train()));
        refuses(
                "truth has 3 rows; expected 4, as the plan has",
                () -> FoldScores.binary(Folds.of(4, 2), new byte[3], Metrics.AUC, s -> null));
        refuses(
                "the model gave 1 scores for split 0; expected one for each of the 2 test rows",
                () ->
                        FoldScores.binary(
                                Folds.of(4, 2), new byte[4], Metrics.AUC, s -> new double[1]));
    }

    @Test
    void givenFoldsAreNumberedFromZero() {
        refuses(
                "folds holds 2 but no 1; expected every number from 0 on",
                () -> Folds.given(new int[] {0, 2, 0}));
    }

    @Test
    void sharesAreBetweenZeroAndOne() {
        refuses("test is 1.0; expected a share in (0, 1)", () -> Holdout.of(10, 1, 1));
        refuses("test is NaN; expected a share in (0, 1)", () -> Holdout.of(10, Double.NaN, 1));
        refuses("rows is 1; expected at least 2", () -> Holdout.of(1, 0.5, 1));
        refuses("times is 0; expected at least 1", () -> Holdout.of(10, 0.5, 1).times(0));
        refuses(
                "testShare is 0.0; expected test rows over training rows",
                () -> FoldScores.of("auc", new double[2], 0));
    }

    @Test
    void someAreLeftOutAndSomeStay() {
        refuses("p is 5; expected 1 to 4, one less than the rows", () -> LeaveOut.rows(5, 5));
        refuses(
                "p is 40 of 100 rows; expected fewer than 2⁶³ splits",
                () -> LeaveOut.rows(100, 40));
        refuses(
                "p is 1; expected 1 to 0, one less than the groups",
                () -> LeaveOut.oneGroup(new int[3]));
        refuses(
                "some is 11; expected 1 to the number of splits (10)",
                () -> LeaveOut.rows(5, 2).sample(11, 1));
    }

    @Test
    void windowsLeaveRowsToTrainOn() {
        refuses("k is 5; expected 1 to one less than the rows (5)", () -> TimeSplits.of(5, 5));
        refuses(
                "4 windows of 4 and a gap of 4 leave nothing to train on; expected less than 20"
                        + " together",
                () -> TimeSplits.of(20, 4).gap(4));
        refuses("span is 0; expected at least 1", () -> TimeSplits.of(20, 4).sliding(0));
        refuses("between is -1; expected at least 0", () -> TimeSplits.of(20, 4).gap(-1));
        refuses(
                "k is 2; expected 1 to the time between first and last row (1)",
                () -> TimeSplits.byTime(new long[] {7, 8}, 2));
        refuses("time has no rows; expected at least 2", () -> TimeSplits.byTime(new long[0], 2));
        refuses(
                "end[1] is 3; expected at least start, 4",
                () -> PurgedSplits.of(new long[] {1, 4}, new long[] {1, 3}, 2));
        refuses(
                "blocks is 3; expected 2 to the number of rows (2)",
                () -> PurgedSplits.of(new long[2], new long[2], 3));
        refuses(
                "tested is 2; expected 1 to one less than the blocks (2)",
                () -> PurgedSplits.combinatorial(new long[2], new long[2], 2, 2));
        refuses(
                "time is -1; expected at least 0",
                () -> PurgedSplits.of(new long[2], new long[2], 2).embargo(-1));
    }

    @Test
    void stretchesLieInTheOrder() {
        refuses(
                "bounds[2] does not start a stretch; expected pairs in [0, 9], each rising",
                () -> Rows.of(9, null, 0, 2, 8, 10));
        refuses(
                "bounds[0] does not start a stretch; expected pairs in [0, 3], each rising",
                () -> Rows.of(9, new int[3], 2));
    }

    @Test
    void bagsOfClassesNeedStrata() {
        refuses(
                "these rows have no classes; expected stratified(int[]) with a stratum each",
                () -> Bootstrap.of(2, 1).stratified().splits(9));
    }

    @Test
    void aSplitThatDoesNotExistIsAnIndexError() {
        assertThrows(IndexOutOfBoundsException.class, () -> Folds.of(9, 3).split(3));
        assertThrows(IndexOutOfBoundsException.class, () -> LeaveOut.rows(9, 2).split(36));
        assertThrows(IndexOutOfBoundsException.class, () -> TimeSplits.of(9, 2).split(-1));
    }
}
