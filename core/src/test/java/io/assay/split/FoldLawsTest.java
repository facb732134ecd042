package io.assay.split;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for every plan, on random rows, classes and groups.
class FoldLawsTest {
    private static final int CASES = 2_000;

    private static void holds(String name, Property.Case body) {
        System.out.println(name + ": " + CASES + " cases, seed " + Property.seed());
        Property.holds(name, CASES, Property.seed(), body);
    }

    /// Mostly a few dozen rows, at times more than a block.
    private static int rows(Draw draw) {
        return draw.oneIn(100) ? 4_000 + draw.below(6_000) : 2 + draw.below(120);
    }

    private static int[] numbers(Draw draw, int rows, int kinds) {
        int[] numbers = new int[rows];
        boolean rare = draw.oneIn(2);
        int step = draw.oneIn(3) ? 100_003 : 1;
        Arrays.setAll(
                numbers, i -> step * (rare && !draw.oneIn(8) ? 0 : draw.below(kinds)) - kinds / 2);
        return numbers;
    }

    /// Train and test of a split hold every row once.
    static void checkPartition(Split split) {
        boolean[] seen = new boolean[split.test().table()];
        split.test().forEach(row -> mark(seen, row));
        split.train().forEach(row -> mark(seen, row));
        for (int row = 0; row < seen.length; row++) {
            assertTrue(seen[row], "row " + row + " is in no part");
        }
    }

    private static void mark(boolean[] seen, int row) {
        assertTrue(!seen[row], "row " + row + " is there twice");
        seen[row] = true;
    }

    /// Each row is tested once.
    private static void checkFolds(Folds folds) {
        boolean[] tested = new boolean[folds.rows()];
        int[] ids = folds.ids();
        for (Split split : folds) {
            checkPartition(split);
            split.test()
                    .forEach(row -> {
                        mark(tested, row);
                        assertEquals(split.number(), ids[row]);
                    });
            assertEquals(folds.sizes()[(int) split.number()], split.test().size());
        }
        assertEquals(folds.rows(), Arrays.stream(folds.sizes()).sum());
    }

    @Test
    void foldsOfRowsPartitionThemEvenly() {
        holds(
                "folds of rows",
                draw -> {
                    int rows = rows(draw);
                    int k = 2 + draw.below(Math.min(rows, 300) - 1);
                    Folds folds =
                            draw.oneIn(2)
                                    ? Folds.of(rows, k)
                                    : Folds.shuffled(rows, k, draw.anyLong());
                    checkFolds(folds);
                    assertTrue(folds.balance(new int[rows]).sizeGap() <= 1);
                });
    }

    @Test
    void stratifiedFoldsShareEveryClassEvenly() {
        holds(
                "stratified folds",
                draw -> {
                    int rows = rows(draw);
                    int k = 2 + draw.below(Math.min(rows, 40) - 1);
                    int[] classes = numbers(draw, rows, 1 + draw.below(draw.oneIn(5) ? 200 : 6));
                    long seed = draw.anyLong();
                    Folds folds =
                            draw.oneIn(2)
                                    ? Folds.stratified(classes, k, seed)
                                    : Folds.permutedBlocks(classes, k, seed);
                    checkFolds(folds);
                    FoldBalance balance = folds.balance(classes);
                    assertTrue(balance.classGap() <= 1, balance::toString);
                    assertTrue(balance.sizeGap() <= 1, balance::toString);
                });
    }

    @Test
    void bytesAndIntsGiveTheSameFolds() {
        holds(
                "classes as bytes",
                draw -> {
                    int rows = rows(draw);
                    int k = 2 + draw.below(Math.min(rows, 20) - 1);
                    byte[] bytes = new byte[rows];
                    int[] ints = new int[rows];
                    int kinds = 1 + draw.below(256);
                    for (int i = 0; i < rows; i++) {
                        bytes[i] = (byte) draw.below(kinds);
                        ints[i] = bytes[i];
                    }
                    assertArrayEquals(
                            Folds.stratified(ints, k, 7).ids(),
                            Folds.stratified(bytes, k, 7).ids());
                    assertArrayEquals(
                            Folds.permutedBlocks(ints, k, 7).ids(),
                            Folds.permutedBlocks(bytes, k, 7).ids());
                });
    }

    @Test
    void groupsStayWhole() {
        holds(
                "folds of groups",
                draw -> {
                    int rows = rows(draw);
                    int[] groups = numbers(draw, rows, 2 + draw.below(rows));
                    int count = (int) Arrays.stream(groups).distinct().count();
                    if (count < 2) {
                        return;
                    }
                    int k = 2 + draw.below(Math.min(count, 12) - 1);
                    int[] classes = numbers(draw, rows, 1 + draw.below(4));
                    Folds folds =
                            draw.oneIn(2)
                                    ? Folds.groups(groups, k, draw.anyLong())
                                    : Folds.stratifiedGroups(classes, groups, k, draw.anyLong());
                    checkFolds(folds);
                    checkWhole(folds, groups);
                });
    }

    private static void checkWhole(Iterable<Split> splits, int[] groups) {
        for (Split split : splits) {
            Set<Integer> tested = new HashSet<>();
            split.test().forEach(row -> tested.add(groups[row]));
            split.train()
                    .forEach(row ->
                            assertTrue(
                                    !tested.contains(groups[row]),
                                    "group " + groups[row] + " is on both sides"));
        }
    }

    @Test
    void whatIsLeftOutIsLeftOutOnce() {
        holds(
                "rows left out",
                draw -> {
                    int rows = 3 + draw.below(9);
                    int[] groups = numbers(draw, rows, 2 + draw.below(6));
                    int count = (int) Arrays.stream(groups).distinct().count();
                    boolean whole = draw.oneIn(2) && count > 1;
                    int p = 1 + draw.below((whole ? count : rows) - 1);
                    LeaveOut plan = whole ? LeaveOut.groups(groups, p) : LeaveOut.rows(rows, p);
                    Set<String> seen = new HashSet<>();
                    for (Split split : plan) {
                        checkPartition(split);
                        assertTrue(seen.add(Arrays.toString(split.test().toArray())));
                    }
                    assertEquals(plan.count(), seen.size());
                    if (whole) {
                        checkWhole(plan, groups);
                    }
                });
    }

    @Test
    void holdoutsHaveTheirShareOfEveryClass() {
        holds(
                "holdouts",
                draw -> {
                    int rows = rows(draw);
                    int[] classes = numbers(draw, rows, 1 + draw.below(5));
                    double share = 0.02 + 0.9 * draw.unit();
                    Holdout plan = Holdout.stratified(classes, share, draw.anyLong()).times(2);
                    for (Split split : plan) {
                        checkPartition(split);
                        double test = split.test().size();
                        assertTrue(
                                Math.abs(test - share * rows) <= 0.5
                                        || test == 1
                                        || test == rows - 1);
                        for (int c : Arrays.stream(classes).distinct().toArray()) {
                            double of = Arrays.stream(classes).filter(x -> x == c).count();
                            double found =
                                    Arrays.stream(split.test().pick(classes))
                                            .filter(x -> x == c)
                                            .count();
                            assertTrue(Math.abs(found - of * test / rows) < 1, "class " + c);
                        }
                    }
                });
    }

    @Test
    void timeNeverRunsBackwards() {
        holds(
                "time",
                draw -> {
                    int rows = 3 + draw.below(200);
                    long[] time = new long[rows];
                    int spread = 2 + draw.below(3 * rows);
                    Arrays.setAll(time, i -> draw.below(spread) - 50L);
                    long span =
                            Arrays.stream(time).max().orElse(0)
                                    - Arrays.stream(time).min().orElse(0);
                    if (span < 2) {
                        return;
                    }
                    int k = 1 + draw.below((int) Math.min(span, 9));
                    int gap = draw.below(3);
                    long window = (span + 1) / (k + 1);
                    if (span + 1 - gap - window * k < 1) {
                        return;
                    }
                    TimeSplits plan = TimeSplits.byTime(time, k).gap(gap);
                    int tested = 0;
                    for (Split split : plan) {
                        long first =
                                Arrays.stream(split.test().pick(long2int(time)))
                                        .min()
                                        .orElse(9_999);
                        split.train().forEach(row -> assertTrue(time[row] < first - gap));
                        tested += split.test().size();
                    }
                    long end = Arrays.stream(time).max().orElse(0) + 1 - k * window;
                    assertEquals(Arrays.stream(time).filter(t -> t >= end).count(), tested);
                });
    }

    private static int[] long2int(long[] x) {
        return Arrays.stream(x).mapToInt(t -> (int) t).toArray();
    }

    @Test
    void purgedRowsTouchNoTestedTime() {
        holds(
                "purged",
                draw -> {
                    int rows = 4 + draw.below(100);
                    long[] start = new long[rows];
                    long[] end = new long[rows];
                    for (int i = 0; i < rows; i++) {
                        start[i] = draw.below(2 * rows);
                        end[i] = start[i] + draw.below(8);
                    }
                    int blocks = 2 + draw.below(Math.min(rows, 7) - 1);
                    int tested = 1 + draw.below(blocks - 1);
                    int embargo = draw.below(4);
                    PurgedSplits plan =
                            PurgedSplits.combinatorial(start, end, blocks, tested).embargo(embargo);
                    int[] times = new int[rows];
                    for (Split split : plan) {
                        split.test().forEach(row -> times[row]++);
                        split.train()
                                .forEach(row -> checkApart(row, split.test(), start, end, embargo));
                    }
                    assertTrue(Arrays.stream(times).allMatch(t -> t == plan.paths()));
                });
    }

    private static void checkApart(int row, Rows test, long[] start, long[] end, int embargo) {
        test.forEach(other ->
                assertTrue(
                        end[row] < start[other] || start[row] > end[other] + embargo,
                        () -> "row " + row + " touches tested row " + other));
    }

    @Test
    void walksOverRowsAgree() {
        holds(
                "rows",
                draw -> {
                    int rows = 6 + draw.below(30);
                    LeaveOut plan = LeaveOut.rows(rows, 1 + draw.below(3));
                    Split outer = plan.split(draw.below((int) plan.count()));
                    Folds folds = Folds.shuffled(outer.train().size(), 2, draw.anyLong());
                    Rows train = folds.inside(outer.train()).split(1).train();
                    int[] all = train.toArray();
                    PrimitiveIterator.OfInt walk = train.iterator();
                    for (int i = 0; i < all.length; i++) {
                        assertEquals(all[i], train.get(i));
                        assertEquals(all[i], walk.nextInt());
                    }
                    assertTrue(!walk.hasNext());
                    int[] column = new int[rows];
                    Arrays.setAll(column, i -> i);
                    assertArrayEquals(all, train.pick(column));
                    Set<Integer> outside = new HashSet<>();
                    outer.test().forEach(outside::add);
                    train.forEach(row -> assertTrue(!outside.contains(row)));
                });
    }
}
