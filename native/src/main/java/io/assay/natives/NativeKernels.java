package io.assay.natives;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import io.assay.kernel.TreeRows;

/// The seam's side of the loops in C.
///
/// A class per group of loops cuts the rows into pieces and makes the calls.
final class NativeKernels implements Kernels {
    private final Kernels scalar = new ScalarKernels();
    private final int bits =
            Library.BITS; // asked now: a library that is not ours shows when the set opens

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
        return Checks.firstOutside(x, from, to, low, high);
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        return Checks.firstOutside(x, from, to, low, high);
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        return Checks.firstNotBinary(truth, from, to);
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
        Counts.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        Counts.confusion(truth, score, from, to, threshold, sums);
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        Counts.confusion(truth, score, from, to, threshold, sums);
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
        return Keys.split(truth, score, from, to, keys, front, back);
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        return Keys.split(truth, score, from, to, keys, front, back);
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
        return Ranges.partition(
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
        return Ranges.partition(
                truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        long pairs = middle == from || middle == to ? 0 : Pairs.half(keys, from, middle, to);
        return pairs >= 0 ? pairs : scalar.halfPairs(keys, from, middle, to, scratch);
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        long pairs = middle == from || middle == to ? 0 : Pairs.half(keys, from, middle, to);
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
        return Ranks.of(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        return Tallies.of(truth, score, from, to, values, counts, most);
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
        return Ranks.of(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        return Tallies.of(truth, score, from, to, values, counts, most);
    }

    @Override
    public void sort(int[] keys, int from, int to, int[] scratch) {
        Sorting.sort(keys, from, to, scratch);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        Sorting.sort(keys, from, to, scratch);
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        return Losses.squaredError(truth, score, from, to);
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        return Losses.squaredError(truth, score, from, to);
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        Losses.likelihood(truth, score, from, to, clip, product);
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        Losses.likelihood(truth, score, from, to, clip, product);
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
        Moments.add(truth, score, from, to, clip, sums);
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
        Moments.add(truth, score, from, to, clip, sums);
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return Bins.of(truth, score, from, to, edges, bins);
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return Bins.of(truth, score, from, to, edges, bins);
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
    public void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        scalar.deal(classes, from, to, cards, next, dealt);
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
    public int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        return scalar.permute(words, first, deck, from, to, places);
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        return scalar.weightedSum(counts, from, x, start, rows);
    }

    @Override
    public void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums) {
        scalar.histogram(codes, rows, values, from, to, sums);
    }

    @Override
    public void addTree(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        Trees.add(steps, size, rows, values, scores, at);
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
