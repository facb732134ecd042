package io.assay.bench;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// Every method of the seam and a call of it that [SeamBenchmark] times. The call returns what was
/// computed, folded into a long, which is the same for all kernel sets.
public enum SeamMethod {
    CHECK_FLOATS((k, s) -> k.firstOutside(s.floats, 0, s.rows, 0f, 1f)),
    CHECK_DOUBLES((k, s) -> k.firstOutside(s.doubles, 0, s.rows, 0, 1)),
    CHECK_BYTES((k, s) -> k.firstNotBinary(s.truth, 0, s.rows)),
    CHECK_SHORTS((k, s) -> k.firstNotBinary(s.shorts, 0, s.rows, 0)),
    CHECK_INTS((k, s) -> k.firstNotBinary(s.ints, 0, s.rows, 0)),

    CONFUSION_BYTES(counts((k, s, c) -> k.confusion(s.truth, s.predicted, 0, s.rows, c))),
    CONFUSION_FLOATS(counts((k, s, c) -> k.confusion(s.truth, s.floats, 0, s.rows, 0.5f, c))),
    CONFUSION_DOUBLES(counts((k, s, c) -> k.confusion(s.truth, s.doubles, 0, s.rows, 0.5, c))),
    CONFUSION_BOOLEANS(
            counts((k, s, c) -> k.confusion(s.booleans, s.predictedBooleans, 0, s.rows, c))),
    CONFUSION_SHORTS(counts((k, s, c) -> k.confusion(s.shorts, s.predictedShorts, 0, s.rows, c))),
    CONFUSION_INTS(counts((k, s, c) -> k.confusion(s.ints, s.predictedInts, 0, s.rows, c))),
    LEVELS_FLOATS(
            counts((k, s, c) ->
                    k.levels(s.truth, s.floats, 0, s.rows, SeamRows.FLOAT_THRESHOLDS, c))),
    LEVELS_DOUBLES(
            counts((k, s, c) ->
                    k.levels(s.truth, s.doubles, 0, s.rows, SeamRows.DOUBLE_THRESHOLDS, c))),
    WEIGH_FLOATS(
            blocks((k, s, from, to) -> {
                k.weigh(s.truth, s.floats, s.weights, from, to, 0.5f, 1, s.numbers);
                return s.numbers[3];
            })),
    WEIGH_DOUBLES(
            blocks((k, s, from, to) -> {
                k.weigh(s.truth, s.doubles, s.weights, from, to, 0.5, 1, s.numbers);
                return s.numbers[3];
            })),

    LARGEST_BYTES((k, s) -> k.largest(s.classes.bytes, 0, s.rows)),
    LARGEST_SHORTS((k, s) -> k.largest(s.classes.shorts, 0, s.rows)),
    LARGEST_INTS((k, s) -> k.largest(s.classes.truth, 0, s.rows)),
    TABULATE_BYTES(table((k, c, n, t) -> k.tabulate(c.bytes, c.predictedBytes, 0, n, t))),
    TABULATE_SHORTS(table((k, c, n, t) -> k.tabulate(c.shorts, c.predictedShorts, 0, n, t))),
    TABULATE_INTS((k, s) -> {
        k.tabulate(s.fewClasses.truth, s.fewClasses.predicted, 0, s.rows, s.fewCells);
        return s.rows;
    }),
    ARGMAX_FLOATS((k, s) -> {
        int rows = s.rows / SeamRows.COLUMNS;
        k.argmax(s.floats, 0, rows, SeamRows.COLUMNS, s.found, 0);
        return s.found[rows / 3];
    }),
    ARGMAX_DOUBLES((k, s) -> {
        int rows = s.rows / SeamRows.COLUMNS;
        k.argmax(s.doubles, 0, rows, SeamRows.COLUMNS, s.found, 0);
        return s.found[rows / 3];
    }),

    SPLIT_FLOATS((k, s) -> s.ranks.splitFloats(k)),
    SPLIT_DOUBLES((k, s) -> s.ranks.splitDoubles(k)),
    PARTITION_FLOATS((k, s) -> s.ranks.partitionFloats(k)),
    PARTITION_DOUBLES((k, s) -> s.ranks.partitionDoubles(k)),
    PAIRS_INTS((k, s) -> s.ranks.pairInts(k)),
    PAIRS_LONGS((k, s) -> s.ranks.pairLongs(k)),
    RANKS_FLOATS((k, s) -> s.values.ranksOfFloats(k)),
    RANKS_DOUBLES((k, s) -> s.values.ranksOfDoubles(k)),
    TALLY_FLOATS((k, s) -> s.values.tallyFloats(k)),
    TALLY_DOUBLES((k, s) -> s.values.tallyDoubles(k)),
    SORT_INTS((k, s) -> s.ranks.sortInts(k)),
    SORT_LONGS((k, s) -> s.ranks.sortLongs(k)),

    SQUARES_FLOATS(blocks((k, s, from, to) -> k.squaredError(s.truth, s.floats, from, to))),
    SQUARES_DOUBLES(blocks((k, s, from, to) -> k.squaredError(s.truth, s.doubles, from, to))),
    LIKELIHOOD_FLOATS(
            blocks((k, s, from, to) -> {
                k.likelihood(s.truth, s.floats, from, to, 1e-12, s.numbers);
                return s.numbers[0] + s.numbers[1];
            })),
    LIKELIHOOD_DOUBLES(
            blocks((k, s, from, to) -> {
                k.likelihood(s.truth, s.doubles, from, to, 1e-12, s.numbers);
                return s.numbers[0] + s.numbers[1];
            })),
    MOMENTS_FLOATS(
            blocks((k, s, from, to) -> {
                Arrays.fill(s.places, 0);
                k.lossMoments(s.truth, s.floats, from, to, 1e-15, s.places, s.scratch);
                return s.places[0];
            })),
    MOMENTS_DOUBLES(
            blocks((k, s, from, to) -> {
                Arrays.fill(s.places, 0);
                k.lossMoments(s.truth, s.doubles, from, to, 1e-15, s.places, s.scratch);
                return s.places[0];
            })),
    BIN_FLOATS(
            blocks((k, s, from, to) -> {
                long[] bins = s.zeros();
                k.bin(s.truth, s.floats, from, to, SeamRows.EDGES, bins);
                return bins[6];
            })),
    BIN_DOUBLES(
            blocks((k, s, from, to) -> {
                long[] bins = s.zeros();
                k.bin(s.truth, s.doubles, from, to, SeamRows.EDGES, bins);
                return bins[6];
            })),

    WORDS((k, s) -> s.draws.words(k)),
    COUNTS((k, s) -> s.draws.counts(k)),
    CLASS_SUMS((k, s) -> s.draws.classSums(k)),
    RANK_SUMS((k, s) -> s.draws.rankSums(k)),
    WEIGHTED_SUM((k, s) -> s.draws.weightedSum(k)),
    DEAL((k, s) -> s.draws.deal(k)),
    PERMUTE((k, s) -> s.draws.permute(k)),
    HISTOGRAM((k, s) -> s.histogram.histogram(k)),
    TREE((k, s) -> s.tree.addTree(k)),
    PRODUCTS((k, s) -> s.distances.products(k)),
    DISTANCES((k, s) -> s.distances.squaredDistances(k));

    /// A call of one seam method on all rows.
    @FunctionalInterface
    interface Call {
        long on(Kernels kernels, SeamRows rows);
    }

    /// A kernel that adds to counters.
    @FunctionalInterface
    private interface Counting {
        void on(Kernels kernels, SeamRows rows, long[] counts);
    }

    /// A kernel that takes a block at most.
    @FunctionalInterface
    private interface Block {
        double on(Kernels kernels, SeamRows rows, int from, int to);
    }

    /// A kernel that adds to a table.
    @FunctionalInterface
    private interface Tabulating {
        void on(Kernels kernels, ClassRows classes, int rows, CountTable table);
    }

    final Call call;

    SeamMethod(Call call) {
        this.call = call;
    }

    private static Call counts(Counting kernel) {
        return (kernels, rows) -> {
            long[] counts = rows.zeros();
            kernel.on(kernels, rows, counts);
            return Arrays.hashCode(counts);
        };
    }

    private static Call table(Tabulating kernel) {
        return (kernels, rows) -> {
            kernel.on(kernels, rows.classes, rows.rows, rows.table);
            return rows.rows;
        };
    }

    private static Call blocks(Block kernel) {
        return (kernels, rows) -> {
            double sum = 0;
            for (int from = 0; from < rows.rows; from += Kernels.BLOCK) {
                sum += kernel.on(kernels, rows, from, Math.min(from + Kernels.BLOCK, rows.rows));
            }
            return Double.doubleToLongBits(sum);
        };
    }

    /// Makes the call.
    public long on(Kernels kernels, SeamRows rows) {
        return call.on(kernels, rows);
    }

    /// The method of [Kernels] that the call makes, found by making it.
    public Method method() {
        SeamRows rows = new SeamRows();
        rows.rows = 2;
        rows.draw();
        AtomicReference<Method> called = new AtomicReference<>();
        Kernels recorder =
                (Kernels)
                        Proxy.newProxyInstance(
                                Kernels.class.getClassLoader(),
                                new Class<?>[] {Kernels.class},
                                (proxy, method, arguments) -> {
                                    called.set(method);
                                    return nothing(method.getReturnType());
                                });
        call.on(recorder, rows);
        return called.get();
    }

    private static Object nothing(Class<?> type) {
        if (type == double.class) {
            return 0.0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }
}
