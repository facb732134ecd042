package io.assay.simd;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import io.assay.kernel.TreeRows;

/// The seam's side of the loops in vectors; the loops are in one small class per group.
///
/// Calls too short for one vector, and loops that vectors do not speed up, go to the scalar set.
final class VectorKernels implements Kernels {

    /// Beyond this row the vector loops of the product would pass the end of the ints.
    private static final int LAST = Integer.MAX_VALUE - 1024;

    private final Kernels scalar = new ScalarKernels();

    /// Read when the set is opened, so that a wrong width is the reason why it does not open.
    private final int bits = Width.BITS;

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public int firstOutside(float[] x, int from, int to, float low, float high) {
        int i = VectorChecks.goodFloats(x, from, to, low, high);
        return scalar.firstOutside(x, i, to, low, high);
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        int i = VectorChecks.goodDoubles(x, from, to, low, high);
        return scalar.firstOutside(x, i, to, low, high);
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        return scalar.firstNotBinary(truth, VectorChecks.goodBytes(truth, from, to), to);
    }

    @Override
    public int firstNotBinary(short[] labels, int from, int to, int negative) {
        int i = VectorChecks.goodShorts(labels, from, to, negative);
        return scalar.firstNotBinary(labels, i, to, negative);
    }

    @Override
    public int firstNotBinary(int[] labels, int from, int to, int negative) {
        int i = VectorChecks.goodInts(labels, from, to, negative);
        return scalar.firstNotBinary(labels, i, to, negative);
    }

    @Override
    public void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, predicted, from, to, sums);
        } else {
            VectorConfusion.of(truth, predicted, from, to, sums);
        }
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, score, from, to, threshold, sums);
        } else {
            VectorConfusion.of(truth, score, from, to, threshold, sums);
        }
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, score, from, to, threshold, sums);
        } else {
            VectorConfusion.of(truth, score, from, to, threshold, sums);
        }
    }

    @Override
    public void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, predicted, from, to, sums);
        } else {
            VectorLabels.of(truth, predicted, from, to, sums);
        }
    }

    @Override
    public void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, predicted, from, to, sums);
        } else {
            VectorLabels.of(truth, predicted, from, to, sums);
        }
    }

    @Override
    public void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        if (to - from < VectorConfusion.ROWS) {
            scalar.confusion(truth, predicted, from, to, sums);
        } else {
            VectorLabels.of(truth, predicted, from, to, sums);
        }
    }

    @Override
    public void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        boolean few = thresholds.length <= VectorLevels.MOST_FLOATS;
        int i = few ? VectorLevels.of(truth, score, from, to, thresholds, counts) : from;
        scalar.levels(truth, score, i, to, thresholds, counts);
    }

    @Override
    public void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        boolean few = to - from >= Rows.FEWEST && thresholds.length <= VectorLevels.MOST_DOUBLES;
        int i = few ? VectorLevels.of(truth, score, from, to, thresholds, counts) : from;
        scalar.levels(truth, score, i, to, thresholds, counts);
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
        return to - from < Rows.FEWEST
                ? scalar.weigh(truth, score, weight, from, to, threshold, top, parts)
                : VectorWeights.of(truth, score, weight, from, to, threshold, top, parts);
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
        return to - from < Rows.FEWEST
                ? scalar.weigh(truth, score, weight, from, to, threshold, top, parts)
                : VectorWeights.of(truth, score, weight, from, to, threshold, top, parts);
    }

    @Override
    public int largest(byte[] classes, int from, int to) {
        return to - from < VectorLargest.FEWEST
                ? scalar.largest(classes, from, to)
                : VectorLargest.of(classes, from, to);
    }

    @Override
    public int largest(short[] classes, int from, int to) {
        return to - from < VectorLargest.FEWEST
                ? scalar.largest(classes, from, to)
                : VectorLargest.of(classes, from, to);
    }

    @Override
    public int largest(int[] classes, int from, int to) {
        return to - from < VectorLargest.FEWEST
                ? scalar.largest(classes, from, to)
                : VectorLargest.of(classes, from, to);
    }

    @Override
    public void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        int i = from;
        if (VectorSets.RUNS && table.sets().length > 0) {
            i = VectorSets.of(truth, predicted, i, to, table);
        }
        if (VectorTable.RUNS) {
            i = VectorTable.of(truth, predicted, i, to, table);
        }
        scalar.tabulate(truth, predicted, i, to, table);
    }

    @Override
    public void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        int i = from;
        if (VectorSets.RUNS && table.sets().length > 0) {
            i = VectorSets.of(truth, predicted, i, to, table);
        }
        if (VectorTable.RUNS) {
            i = VectorTable.of(truth, predicted, i, to, table);
        }
        scalar.tabulate(truth, predicted, i, to, table);
    }

    @Override
    public void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        int i = from;
        if (VectorSets.RUNS && table.sets().length > 0) {
            i = VectorSets.of(truth, predicted, i, to, table);
        }
        scalar.tabulate(truth, predicted, i, to, table);
    }

    @Override
    public void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        if (classes < VectorArgmax.FEWEST) {
            scalar.argmax(probabilities, from, to, classes, predicted, start);
        } else {
            VectorArgmax.of(probabilities, from, to, classes, predicted, start);
        }
    }

    @Override
    public void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        if (classes < VectorArgmax.FEWEST) {
            scalar.argmax(probabilities, from, to, classes, predicted, start);
        } else {
            VectorArgmax.of(probabilities, from, to, classes, predicted, start);
        }
    }

    /// Scalar: where a key goes depends on all rows before it, and the stores bind.
    @Override
    public int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        return scalar.split(truth, score, from, to, keys, front, back);
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        return scalar.split(truth, score, from, to, keys, front, back);
    }

    /// Scalar: scattered stores bind a radix sort, and a vector quicksort was slower.
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
        return scalar.partition(
                truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
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
        return scalar.partition(
                truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        long pairs = VectorPairs.RUNS ? VectorPairs.of(keys, from, middle, to, scratch) : -1;
        return pairs >= 0 ? pairs : scalar.halfPairs(keys, from, middle, to, scratch);
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        return scalar.halfPairs(keys, from, middle, to, scratch);
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
        scalar.sort(keys, from, to, scratch);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        scalar.sort(keys, from, to, scratch);
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        return to - from < Rows.FEWEST
                ? scalar.squaredError(truth, score, from, to)
                : VectorSquares.of(truth, score, from, to);
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        return to - from < Rows.FEWEST
                ? scalar.squaredError(truth, score, from, to)
                : VectorSquares.of(truth, score, from, to);
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        if (to - from < Rows.FEWEST || to > LAST) {
            scalar.likelihood(truth, score, from, to, clip, product);
        } else {
            VectorLikelihood.of(truth, score, from, to, clip, product);
        }
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        if (to - from < Rows.FEWEST || to > LAST) {
            scalar.likelihood(truth, score, from, to, clip, product);
        } else {
            VectorLikelihood.of(truth, score, from, to, clip, product);
        }
    }

    @Override
    public void lossMoments(
            byte[] truth,
            float[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        scalar.lossMoments(truth, score, from, to, clip, sums, scratch);
    }

    @Override
    public void lossMoments(
            byte[] truth,
            double[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch) {
        scalar.lossMoments(truth, score, from, to, clip, sums, scratch);
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return scalar.bin(truth, score, from, to, edges, bins);
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return scalar.bin(truth, score, from, to, edges, bins);
    }

    @Override
    public void words(int[] state, int[] words, int from, int to) {
        VectorDraws.words(state, words, from, to);
    }

    @Override
    public boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        return VectorDraws.WIDE
                ? VectorDraws.counts(state, table, counts, from, to)
                : scalar.counts(state, table, counts, from, to);
    }

    @Override
    public void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        if (next.length <= VectorDeal.MOST) {
            VectorDeal.deal(classes, from, to, cards, next, dealt);
        } else {
            scalar.deal(classes, from, to, cards, next, dealt);
        }
    }

    @Override
    public long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        return VectorDraws.WIDE
                ? VectorRepeats.classSums(counts, from, masks, first, steps)
                : scalar.classSums(counts, from, masks, first, steps);
    }

    @Override
    public void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        // Lanes of more rows than fit shorts are possible, never seen.
        if (!VectorDraws.WIDE
                || VectorRepeats.rankSums(counts, from, masks, first, steps, sums)
                        > VectorRepeats.MOST) {
            scalar.rankSums(counts, from, masks, first, steps, sums);
        }
    }

    @Override
    public int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        return scalar.permute(words, first, deck, from, to, places);
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        return VectorRepeats.EIGHT_WIDE && rows % LANES == 0
                ? VectorRepeats.weightedSum(counts, from, x, start, rows)
                : scalar.weightedSum(counts, from, x, start, rows);
    }

    @Override
    public void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums) {
        scalar.histogram(codes, rows, values, from, to, sums);
    }

    @Override
    public void addTree(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        scalar.addTree(steps, size, rows, values, scores, at);
    }

    @Override
    public void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        scalar.products(x, start, rows, query, into, at);
    }

    @Override
    public void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        scalar.squaredDistances(x, start, rows, query, into, at);
    }
}
