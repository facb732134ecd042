package io.assay.natives;

import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;

/// The seam's side of the loops in C.
///
/// A class per group of loops cuts the rows into pieces and makes the calls.
final class NativeKernels implements Kernels {
    private final Kernels scalar = new ScalarKernels();
    private final int bits = Library.BITS; // binds: what is missing shows when the set opens

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
    public void tabulate(
            int[] truth, int[] predicted, int from, int to, int classes, long[] matrix) {
        // One load, add and store per row binds C and Java alike: 0.8 ns a row in both.
        scalar.tabulate(truth, predicted, from, to, classes, matrix);
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
    public void sort(int[] keys, int from, int to, int[] scratch) {
        Keys.sort(keys, from, to, scratch);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        Keys.sort(keys, from, to, scratch);
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
    public void words(int[] state, int[] words, int from, int to) {
        scalar.words(state, words, from, to);
    }

    @Override
    public int counts(int[] state, short[] table, byte[] counts, int from, int to) {
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
