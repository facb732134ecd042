package io.assay.kernel;

/// The kernels as the contract in [Kernels] tells them, written to be read and not to be fast.
///
/// Tests hold every set of kernels against this one, so it shares no line with any of them. Not
/// final, so that a test can plant a fault in one method.
class NaiveKernels implements Kernels {

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public int firstOutside(float[] x, int from, int to, float low, float high) {
        return NaiveCounts.firstOutside(x, from, to, low, high);
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        return NaiveCounts.firstOutside(x, from, to, low, high);
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        return NaiveCounts.firstNotBinary(truth, from, to);
    }

    @Override
    public void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        NaiveCounts.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        NaiveCounts.confusion(truth, score, from, to, threshold, sums);
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        NaiveCounts.confusion(truth, score, from, to, threshold, sums);
    }

    @Override
    public int firstNotBinary(short[] labels, int from, int to, int negative) {
        return NaiveCounts.firstNotBinary(labels, from, to, negative);
    }

    @Override
    public int firstNotBinary(int[] labels, int from, int to, int negative) {
        return NaiveCounts.firstNotBinary(labels, from, to, negative);
    }

    @Override
    public void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        NaiveCounts.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        NaiveCounts.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        NaiveCounts.confusion(truth, predicted, from, to, sums);
    }

    @Override
    public void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        NaiveCounts.levels(truth, score, from, to, thresholds, counts);
    }

    @Override
    public void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        NaiveCounts.levels(truth, score, from, to, thresholds, counts);
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
        return NaiveCounts.weigh(truth, score, weight, from, to, threshold, top, parts);
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
        return NaiveCounts.weigh(truth, score, weight, from, to, threshold, top, parts);
    }

    @Override
    public int largest(byte[] classes, int from, int to) {
        return NaiveCounts.largest(classes, from, to);
    }

    @Override
    public int largest(short[] classes, int from, int to) {
        return NaiveCounts.largest(classes, from, to);
    }

    @Override
    public int largest(int[] classes, int from, int to) {
        return NaiveCounts.largest(classes, from, to);
    }

    @Override
    public void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        NaiveCounts.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        NaiveCounts.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        NaiveCounts.tabulate(truth, predicted, from, to, table);
    }

    @Override
    public void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        NaiveCounts.argmax(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        NaiveCounts.argmax(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        return NaiveOrders.split(truth, score, from, to, keys, front, back);
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        return NaiveOrders.split(truth, score, from, to, keys, front, back);
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
        return NaiveOrders.partition(
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
        return NaiveOrders.partition(
                truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        return NaiveOrders.halfPairs(keys, from, middle, to, scratch);
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        return NaiveOrders.halfPairs(keys, from, middle, to, scratch);
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
        return NaiveOrders.ranks(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        return NaiveOrders.tally(truth, score, from, to, values, counts, most);
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
        return NaiveOrders.ranks(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        return NaiveOrders.tally(truth, score, from, to, values, counts, most);
    }

    @Override
    public void sort(int[] keys, int from, int to, int[] scratch) {
        NaiveOrders.sort(keys, from, to, scratch);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        NaiveOrders.sort(keys, from, to, scratch);
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        return NaiveLosses.squaredError(truth, score, from, to);
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        return NaiveLosses.squaredError(truth, score, from, to);
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        NaiveLosses.likelihood(truth, score, from, to, clip, product);
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        NaiveLosses.likelihood(truth, score, from, to, clip, product);
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
        NaiveMoments.add(truth, score, from, to, clip, sums, scratch);
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
        NaiveMoments.add(truth, score, from, to, clip, sums, scratch);
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return NaiveLosses.bin(truth, score, from, to, edges, bins);
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return NaiveLosses.bin(truth, score, from, to, edges, bins);
    }

    @Override
    public void words(int[] state, int[] words, int from, int to) {
        NaiveDraws.words(state, words, from, to);
    }

    @Override
    public boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        return NaiveDraws.counts(state, table, counts, from, to);
    }

    @Override
    public void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        NaiveDraws.deal(classes, from, to, cards, next, dealt);
    }

    @Override
    public long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        return NaiveDraws.classSums(counts, from, masks, first, steps);
    }

    @Override
    public void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        NaiveDraws.rankSums(counts, from, masks, first, steps, sums);
    }

    @Override
    public int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        return NaiveDraws.permute(words, first, deck, from, to, places);
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        return NaiveLosses.weightedSum(counts, from, x, start, rows);
    }

    @Override
    public void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            int code = Byte.toUnsignedInt(codes[rows[i]]);
            sums[code] = sums[code] + values[i];
        }
    }

    @Override
    public void addTree(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        NaiveTrees.add(steps, size, rows, values, scores, at);
    }

    @Override
    public void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        NaiveDistances.products(x, start, rows, query, into, at);
    }

    @Override
    public void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        NaiveDistances.squaredDistances(x, start, rows, query, into, at);
    }
}
