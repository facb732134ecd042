package io.assay.kernel;

/// The loops in plain Java: the reference speed, and what every JVM can run.
///
/// The loops themselves are in one small class per group; this class is the seam's side of them.
///
/// The loops that stand here look for a row that breaks a rule. Limit: four operations a row, 0.7
/// steps; measured 2.5 for scores, 28 % of it, and 0.63 for labels, 100 %. A step is an instruction
/// that waits for the one before; here and in all kernels measurements are the best tenth, on a
/// core shared with others.
public final class ScalarKernels implements Kernels {

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public int firstOutside(float[] x, int from, int to, float low, float high) {
        for (int i = from; i < to; i++) {
            if (!(x[i] >= low && x[i] <= high)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        for (int i = from; i < to; i++) {
            if (!(x[i] >= low && x[i] <= high)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((truth[i] & ~1) != 0) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstNotBinary(short[] labels, int from, int to, int negative) {
        int bits = ~(1 - negative);
        for (int i = from; i < to; i++) {
            if ((labels[i] - negative & bits) != 0) { // two comparisons would guess at every label
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstNotBinary(int[] labels, int from, int to, int negative) {
        int bits = ~(1 - negative);
        for (int i = from; i < to; i++) {
            if ((labels[i] - negative & bits) != 0) { // two comparisons would guess at every label
                return i;
            }
        }
        return -1;
    }

    @Override
    public void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        ScalarConfusion.of(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        ScalarConfusion.of(truth, score, from, to, threshold, sums);
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        ScalarConfusion.of(truth, score, from, to, threshold, sums);
    }

    @Override
    public void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        ScalarConfusion.of(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        ScalarConfusion.of(truth, predicted, from, to, sums);
    }

    @Override
    public void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        ScalarConfusion.of(truth, predicted, from, to, sums);
    }

    @Override
    public void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        ScalarConfusion.levels(truth, score, from, to, thresholds, counts);
    }

    @Override
    public void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        ScalarConfusion.levels(truth, score, from, to, thresholds, counts);
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
        return ScalarWeights.of(truth, score, weight, from, to, threshold, top, parts);
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
        return ScalarWeights.of(truth, score, weight, from, to, threshold, top, parts);
    }

    @Override
    public int largest(byte[] classes, int from, int to) {
        return ByteTabulation.largest(classes, from, to);
    }

    @Override
    public int largest(short[] classes, int from, int to) {
        return ShortTabulation.largest(classes, from, to);
    }

    @Override
    public int largest(int[] classes, int from, int to) {
        return IntTabulation.largest(classes, from, to);
    }

    @Override
    public void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        ByteTabulation.of(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        ShortTabulation.of(truth, predicted, from, to, table);
    }

    @Override
    public void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        IntTabulation.of(truth, predicted, from, to, table);
    }

    @Override
    public void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        FloatArgmax.of(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        DoubleArgmax.of(probabilities, from, to, classes, predicted, start);
    }

    @Override
    public int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        return ScalarSplit.of(truth, score, from, to, keys, front, back);
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        return ScalarSplit.of(truth, score, from, to, keys, front, back);
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
        return ScalarPartition.of(
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
        return ScalarPartition.of(
                truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        return IntPairs.of(keys, from, middle, to, scratch);
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        return LongPairs.of(keys, from, middle, to, scratch);
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
        return ScalarRanks.of(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        return ScalarTally.of(truth, score, from, to, values, counts, most);
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
        return ScalarRanks.of(truth, score, from, to, label, sorted, starts, low, high, shift);
    }

    @Override
    public int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        return ScalarTally.of(truth, score, from, to, values, counts, most);
    }

    @Override
    public void sort(int[] keys, int from, int to, int[] scratch) {
        IntRadixSort.sort(keys, from, to, scratch);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        LongRadixSort.sort(keys, from, to, scratch);
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        return ScalarLosses.squaredError(truth, score, from, to);
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        return ScalarLosses.squaredError(truth, score, from, to);
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        ScalarLosses.likelihood(truth, score, from, to, clip, product);
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        ScalarLosses.likelihood(truth, score, from, to, clip, product);
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
        ScalarMoments.add(truth, score, from, to, clip, sums, scratch);
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
        ScalarMoments.add(truth, score, from, to, clip, sums, scratch);
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return ScalarBins.of(truth, score, from, to, edges, bins);
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return ScalarBins.of(truth, score, from, to, edges, bins);
    }

    @Override
    public void words(int[] state, int[] words, int from, int to) {
        ScalarDraws.words(state, words, from, to);
    }

    @Override
    public boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        return ScalarDraws.counts(state, table, counts, from, to);
    }

    @Override
    public void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        ScalarDraws.deal(classes, from, to, cards, next, dealt);
    }

    @Override
    public long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        return ScalarDraws.classSums(counts, from, masks, first, steps);
    }

    @Override
    public void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        ScalarDraws.rankSums(counts, from, masks, first, steps, sums);
    }

    @Override
    public int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        return ScalarDraws.permute(words, first, deck, from, to, places);
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        return ScalarDraws.weightedSum(counts, from, x, start, rows);
    }

    @Override
    public void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums) {
        ScalarHistogram.of(codes, rows, values, from, to, sums);
    }

    @Override
    public void addTree(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        ScalarTree.add(steps, size, rows, values, scores, at);
    }

    @Override
    public void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        ScalarDistances.products(x, start, rows, query, into, at);
    }

    @Override
    public void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        ScalarDistances.squaredDistances(x, start, rows, query, into, at);
    }
}
