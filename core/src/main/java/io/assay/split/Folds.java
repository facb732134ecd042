package io.assay.split;

import java.util.Arrays;
import java.util.Objects;

/// Cross-validation: the rows are cut into k folds, and each fold is tested once while the others
/// train.
///
/// ```java
/// for (Split split : Folds.stratified(classes, 10, 42)) {
///     Model model = fit(split.train().pick(x), split.train().pick(classes));
///     ...
/// }
/// ```
///
/// The sizes of drawn folds differ by at most 1. The same seed gives the same folds for ever, on every
/// machine and with every kernel set. A plan keeps one order of the rows, however many folds: at most 5
/// bytes a row.
public final class Folds implements Splits {
    private final int rows;
    private final int[] offsets;
    private final PartIds ids;
    private volatile int[] order;

    /// @param ids the fold of each row; null when the order says it
    /// @param order row numbers by fold; null when it follows from `ids`, or when both are null and row
    ///     i is at place i
    private Folds(int rows, int[] offsets, PartIds ids, int[] order) {
        this.rows = rows;
        this.offsets = offsets;
        this.ids = ids;
        this.order = order;
    }

    /// Folds of consecutive rows, the first of which get one row more where they do not come out even.
    ///
    /// @param k how many folds, from 2 to the number of rows
    public static Folds of(int rows, int k) {
        checkFolds(k, rows, "rows");
        int[] offsets = new int[k + 1];
        for (int j = 1; j <= k; j++) {
            offsets[j] = offsets[j - 1] + rows / k + (j <= rows % k ? 1 : 0);
        }
        return new Folds(rows, offsets, null, null);
    }

    /// Folds at random: of all ways to cut the rows into folds whose sizes differ by at most 1, each is
    /// equally likely.
    ///
    /// @param k how many folds, from 2 to the number of rows, at most 65,536
    public static Folds shuffled(int rows, int k, long seed) {
        checkFolds(k, rows, "rows");
        return uniform(Labels.none(rows), k, seed, 0);
    }

    /// Folds at random in which the counts of every class differ by at most 1, and the sizes too. All
    /// such folds are equally likely for two classes; for more, all those in which the first c classes
    /// together are balanced as well, in rising order of their numbers.
    ///
    /// A class with fewer than k rows is missing in some folds.
    ///
    /// @param classes the class of each row, any numbers
    /// @param k how many folds, from 2 to the number of rows, at most 65,536
    public static Folds stratified(int[] classes, int k, long seed) {
        checkFolds(k, classes.length, "rows");
        return uniform(Labels.of(classes), k, seed, 0);
    }

    /// The same for bytes.
    public static Folds stratified(byte[] classes, int k, long seed) {
        checkFolds(k, classes.length, "rows");
        return uniform(Labels.of(classes), k, seed, 0);
    }

    /// Stratified folds by another law: of each k rows of a class that follow each other, one goes to
    /// each fold, in an order drawn anew for each k. Counts are as balanced as those of [#stratified],
    /// and so is every stretch of the rows; but neighbours of a class are never tested together, so not
    /// all balanced folds can occur.
    ///
    /// @param classes the class of each row, any numbers
    /// @param k how many folds, from 2 to the number of rows, at most 256
    public static Folds permutedBlocks(int[] classes, int k, long seed) {
        checkFolds(k, classes.length, "rows");
        return permuted(Labels.of(classes), k, seed);
    }

    /// The same for bytes.
    public static Folds permutedBlocks(byte[] classes, int k, long seed) {
        checkFolds(k, classes.length, "rows");
        return permuted(Labels.of(classes), k, seed);
    }

    private static Folds permuted(Labels labels, int k, long seed) {
        if (k > PartIds.BYTE) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected at most " + PartIds.BYTE + " folds by blocks");
        }
        int[][] targets = balanced(labels, k, seed, 0);
        return drawn(BlockLaw.draw(labels, targets, seed, 0), Targets.offsets(targets, k));
    }

    /// The folds of repetition `replicate`; k was checked.
    static Folds uniform(Labels labels, int k, long seed, long replicate) {
        int[][] targets = balanced(labels, k, seed, replicate);
        PartIds ids = Assignment.draw(labels, targets, seed, replicate);
        return drawn(ids, Targets.offsets(targets, k));
    }

    private static int[][] balanced(Labels labels, int k, long seed, long replicate) {
        if (k > PartIds.MOST) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected at most " + PartIds.MOST + " folds, or LeaveOut");
        }
        return Targets.balanced(labels.sizes(), k, Assignment.rest(seed, replicate));
    }

    private static Folds drawn(PartIds ids, int[] offsets) {
        return ids.bytes() != null
                ? new Folds(ids.rows(), offsets, ids, null)
                : new Folds(ids.rows(), offsets, null, ids.order(offsets));
    }

    /// Folds of whole groups, such as all rows of a patient: large groups first, each goes to the fold
    /// with the fewest rows. Groups of equal size are taken at random. How even the folds became says
    /// [#balance].
    ///
    /// @param groups the group of each row, any numbers
    /// @param k how many folds, from 2 to the number of groups, at most 65,536
    public static Folds groups(int[] groups, int k, long seed) {
        Labels labels = Labels.of(groups);
        checkFolds(k, labels.count(), "groups");
        return grouped(labels, new GroupDeal(labels, k, seed).foldOfGroup(), k);
    }

    /// Folds of whole groups in which the classes are spread as evenly as a greedy choice can: large
    /// groups first, each goes to the fold that lacks its classes most. How even the folds became says
    /// [#balance].
    ///
    /// @param classes the class of each row, any numbers
    /// @param groups the group of each row, any numbers
    /// @param k how many folds, from 2 to the number of groups, at most 65,536
    public static Folds stratifiedGroups(int[] classes, int[] groups, int k, long seed) {
        if (classes.length != groups.length) {
            throw new IllegalArgumentException(
                    "groups has "
                            + groups.length
                            + " rows; expected "
                            + classes.length
                            + ", as classes");
        }
        Labels labels = Labels.of(groups);
        checkFolds(k, labels.count(), "groups");
        GroupDeal deal = new GroupDeal(labels, k, seed);
        return grouped(labels, deal.foldOfGroup(Labels.of(classes)), k);
    }

    private static Folds grouped(Labels groups, int[] foldOfGroup, int k) {
        PartIds ids = PartIds.of(groups.rows(), k);
        int[] offsets = new int[k + 1];
        for (int row = 0; row < groups.rows(); row++) {
            int fold = foldOfGroup[groups.code(row)];
            ids.set(row, fold);
            offsets[fold + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        return drawn(ids, offsets);
    }

    /// Folds that somebody else made.
    ///
    /// @param folds the fold of each row, from 0; every number up to the largest occurs
    public static Folds given(int[] folds) {
        Labels labels = Labels.of(folds);
        int[] values = labels.values();
        for (int j = 0; j < values.length; j++) {
            if (values[j] != j) {
                throw new IllegalArgumentException(
                        "folds holds "
                                + values[j]
                                + " but no "
                                + j
                                + "; expected every number from 0 on");
            }
        }
        checkFolds(values.length, folds.length, "rows");
        int[] foldOfGroup = new int[values.length];
        Arrays.setAll(foldOfGroup, j -> j);
        return grouped(labels, foldOfGroup, values.length);
    }

    private static void checkFolds(int k, int most, String of) {
        if (k < 2 || k > most) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected 2 to the number of " + of + " (" + most + ")");
        }
        if (k > PartIds.MOST && of.equals("groups")) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected at most " + PartIds.MOST + " folds, or LeaveOut");
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long count() {
        return offsets.length - 1;
    }

    /// Fold `number` tests, the others train.
    @Override
    public Split split(long number) {
        int fold = (int) Objects.checkIndex(number, count());
        int from = offsets[fold];
        int to = offsets[fold + 1];
        int[] all = order();
        Rows train = Rows.of(rows, all, 0, from, to, rows);
        return new Split(number, train, Rows.of(rows, all, from, to));
    }

    /// Made when first needed; two threads may both make it, and make the same.
    private int[] order() {
        if (order == null && ids != null) {
            order = ids.order(offsets);
        }
        return order;
    }

    /// How many rows each fold has.
    public int[] sizes() {
        int[] sizes = new int[offsets.length - 1];
        Arrays.setAll(sizes, j -> offsets[j + 1] - offsets[j]);
        return sizes;
    }

    /// The fold of each row, from 0, in an array of their own.
    public int[] ids() {
        int[] folds = new int[rows];
        if (ids != null) {
            Arrays.setAll(folds, ids::get);
            return folds;
        }
        for (int j = 0; j + 1 < offsets.length; j++) {
            for (int place = offsets[j]; place < offsets[j + 1]; place++) {
                folds[order == null ? place : order[place]] = j;
            }
        }
        return folds;
    }

    /// How evenly the folds share the classes.
    ///
    /// @param classes the class of each row, any numbers
    public FoldBalance balance(int[] classes) {
        if (classes.length != rows) {
            throw new IllegalArgumentException(
                    "classes has " + classes.length + " rows; expected " + rows + ", as the folds");
        }
        Labels labels = Labels.of(classes);
        int[][] counts = new int[offsets.length - 1][labels.count()];
        int[] folds = ids();
        for (int row = 0; row < rows; row++) {
            counts[folds[row]][labels.code(row)]++;
        }
        return new FoldBalance(labels.values(), counts);
    }

    /// Such as `10 folds of 103 rows`.
    @Override
    public String toString() {
        return count() + " folds of " + rows + " rows";
    }
}
