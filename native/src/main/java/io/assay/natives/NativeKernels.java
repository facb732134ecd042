package io.assay.natives;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// The seam's side of the loops in C.
///
/// A class per group of loops cuts the rows into pieces and makes the calls.
final class NativeKernels implements Kernels {
    // Not final, so that C2 compiles what is behind each gate on its own and inlines it nowhere. In
    // the
    // midst of a large method it stops inlining at some call, and where that is the wrapping of an
    // array for C, each call would allocate. A gate costs 5 ns.
    private static MethodHandle FIRST_OUTSIDE_FLOATS =
            gate(
                    Checks.class,
                    "firstOutside",
                    int.class,
                    float[].class,
                    int.class,
                    int.class,
                    float.class,
                    float.class);
    private static MethodHandle FIRST_OUTSIDE_DOUBLES =
            gate(
                    Checks.class,
                    "firstOutside",
                    int.class,
                    double[].class,
                    int.class,
                    int.class,
                    double.class,
                    double.class);
    private static MethodHandle FIRST_NOT_BINARY_BYTES =
            gate(Checks.class, "firstNotBinary", int.class, byte[].class, int.class, int.class);
    private static MethodHandle CONFUSION_BYTES =
            gate(
                    Counts.class,
                    "confusion",
                    void.class,
                    byte[].class,
                    byte[].class,
                    int.class,
                    int.class,
                    long[].class);
    private static MethodHandle CONFUSION_FLOATS =
            gate(
                    Counts.class,
                    "confusion",
                    void.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class,
                    float.class,
                    long[].class);
    private static MethodHandle CONFUSION_DOUBLES =
            gate(
                    Counts.class,
                    "confusion",
                    void.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class,
                    double.class,
                    long[].class);
    private static MethodHandle SPLIT_FLOATS =
            gate(
                    Keys.class,
                    "split",
                    int.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class,
                    int[].class,
                    int.class,
                    int.class);
    private static MethodHandle SPLIT_DOUBLES =
            gate(
                    Keys.class,
                    "split",
                    int.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class,
                    long[].class,
                    int.class,
                    int.class);
    private static MethodHandle PARTITION_FLOATS =
            gate(
                    Ranges.class,
                    "partition",
                    int.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class,
                    int.class,
                    int.class,
                    int.class,
                    char[].class,
                    int[].class,
                    int[].class,
                    int[].class,
                    int.class);
    private static MethodHandle PARTITION_DOUBLES =
            gate(
                    Ranges.class,
                    "partition",
                    int.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class,
                    long.class,
                    long.class,
                    int.class,
                    char[].class,
                    long[].class,
                    int[].class,
                    int[].class,
                    int.class);
    private static MethodHandle SORT_INTS =
            gate(Keys.class, "sort", void.class, int[].class, int.class, int.class, int[].class);
    private static MethodHandle SORT_LONGS =
            gate(Keys.class, "sort", void.class, long[].class, int.class, int.class, long[].class);
    private static MethodHandle SQUARED_ERROR_FLOATS =
            gate(
                    Losses.class,
                    "squaredError",
                    double.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class);
    private static MethodHandle SQUARED_ERROR_DOUBLES =
            gate(
                    Losses.class,
                    "squaredError",
                    double.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class);
    private static MethodHandle LIKELIHOOD_FLOATS =
            gate(
                    Losses.class,
                    "likelihood",
                    void.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class,
                    double.class,
                    double[].class);
    private static MethodHandle LIKELIHOOD_DOUBLES =
            gate(
                    Losses.class,
                    "likelihood",
                    void.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class,
                    double.class,
                    double[].class);
    private static MethodHandle BIN_FLOATS =
            gate(
                    Bins.class,
                    "of",
                    boolean.class,
                    byte[].class,
                    float[].class,
                    int.class,
                    int.class,
                    double[].class,
                    long[].class);
    private static MethodHandle BIN_DOUBLES =
            gate(
                    Bins.class,
                    "of",
                    boolean.class,
                    byte[].class,
                    double[].class,
                    int.class,
                    int.class,
                    double[].class,
                    long[].class);

    private final Kernels scalar = new ScalarKernels();
    private final int bits = Library.BITS; // binds: what is missing shows when the set opens

    private static MethodHandle gate(
            Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
        try {
            return MethodHandles.lookup()
                    .findStatic(owner, name, MethodType.methodType(result, arguments));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a method of this module is missing", e);
        }
    }

    @Override
    public String name() {
        return "native";
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public int firstOutside(float[] x, int from, int to, float low, float high) {
        try {
            return (int) FIRST_OUTSIDE_FLOATS.invokeExact(x, from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        try {
            return (int) FIRST_OUTSIDE_DOUBLES.invokeExact(x, from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        try {
            return (int) FIRST_NOT_BINARY_BYTES.invokeExact(truth, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int firstNotBinary(short[] labels, int from, int to, int negative) {
        return scalar.firstNotBinary(labels, from, to, negative);
    }

    @Override
    public int firstNotBinary(int[] labels, int from, int to, int negative) {
        return scalar.firstNotBinary(labels, from, to, negative);
    }

    @Override
    public void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        try {
            CONFUSION_BYTES.invokeExact(truth, predicted, from, to, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        try {
            CONFUSION_FLOATS.invokeExact(truth, score, from, to, threshold, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        try {
            CONFUSION_DOUBLES.invokeExact(truth, score, from, to, threshold, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        scalar.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        scalar.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        scalar.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        scalar.levels(truth, score, from, to, thresholds, counts);
    }

    @Override
    public void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        scalar.levels(truth, score, from, to, thresholds, counts);
    }

    @Override
    public boolean weigh(
            byte[] truth,
            float[] score,
            double[] weight,
            int from,
            int to,
            float threshold,
            double top,
            double[] parts) {
        return scalar.weigh(truth, score, weight, from, to, threshold, top, parts);
    }

    @Override
    public boolean weigh(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        return scalar.weigh(truth, score, weight, from, to, threshold, top, parts);
    }

    @Override
    public int largest(byte[] classes, int from, int to) {
        return scalar.largest(classes, from, to);
    }

    @Override
    public int largest(short[] classes, int from, int to) {
        return scalar.largest(classes, from, to);
    }

    @Override
    public int largest(int[] classes, int from, int to) {
        return scalar.largest(classes, from, to);
    }

    @Override
    public void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        scalar.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        scalar.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        scalar.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        scalar.argmax(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        scalar.argmax(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        try {
            return (int) SPLIT_FLOATS.invokeExact(truth, score, from, to, keys, front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        try {
            return (int) SPLIT_DOUBLES.invokeExact(truth, score, from, to, keys, front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int partition(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int low,
            int high,
            int shift,
            char[] ranges,
            int[] pool,
            int[] cursors,
            int[] links,
            int free) {
        try {
            return (int)
                    PARTITION_FLOATS.invokeExact(
                            truth, score, from, to, low, high, shift, ranges, pool, cursors, links,
                            free);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public int partition(
            byte[] truth,
            double[] score,
            int from,
            int to,
            long low,
            long high,
            int shift,
            char[] ranges,
            long[] pool,
            int[] cursors,
            int[] links,
            int free) {
        try {
            return (int)
                    PARTITION_DOUBLES.invokeExact(
                            truth, score, from, to, low, high, shift, ranges, pool, cursors, links,
                            free);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        long pairs = middle == from || middle == to ? 0 : Ranges.halfPairs(keys, from, middle, to);
        return pairs >= 0 ? pairs : scalar.halfPairs(keys, from, middle, to, scratch);
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        long pairs = middle == from || middle == to ? 0 : Ranges.halfPairs(keys, from, middle, to);
        return pairs >= 0 ? pairs : scalar.halfPairs(keys, from, middle, to, scratch);
    }

    @Override
    public long ranks(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift) {
        return scalar.ranks(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        return scalar.tally(truth, score, from, to, values, counts, most);
    }

    @Override
    public long ranks(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift) {
        return scalar.ranks(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        return scalar.tally(truth, score, from, to, values, counts, most);
    }

    @Override
    public void sort(int[] keys, int from, int to, int[] scratch) {
        try {
            SORT_INTS.invokeExact(keys, from, to, scratch);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        try {
            SORT_LONGS.invokeExact(keys, from, to, scratch);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        try {
            return (double) SQUARED_ERROR_FLOATS.invokeExact(truth, score, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        try {
            return (double) SQUARED_ERROR_DOUBLES.invokeExact(truth, score, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        try {
            LIKELIHOOD_FLOATS.invokeExact(truth, score, from, to, clip, product);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        try {
            LIKELIHOOD_DOUBLES.invokeExact(truth, score, from, to, clip, product);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        try {
            return (boolean) BIN_FLOATS.invokeExact(truth, score, from, to, edges, bins);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        try {
            return (boolean) BIN_DOUBLES.invokeExact(truth, score, from, to, edges, bins);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    @Override
    public void words(int[] state, int[] words, int from, int to) {
        scalar.words(state, words, from, to);
    }

    @Override
    public boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        return scalar.counts(state, table, counts, from, to);
    }

    @Override
    public long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        return scalar.classSums(counts, from, masks, first, steps);
    }

    @Override
    public void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        scalar.rankSums(counts, from, masks, first, steps, sums);
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        return scalar.weightedSum(counts, from, x, start, rows);
    }
}
