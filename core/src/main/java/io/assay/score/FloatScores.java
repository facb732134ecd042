// Made from DoubleScores.java by core/twins.sh; change that file.
package io.assay.score;

import io.assay.kernel.KernelRegistry;
import io.assay.rank.IntKeyStore;
import io.assay.rank.IntOrder;
import io.assay.rank.IntRanges;
import io.assay.rank.KeyStore;
import io.assay.rank.Ranked;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Scores in an array of floats, which can be exchanged.
public final class FloatScores implements Scores {
    private float[] scores;

    /// Keeps the array, does not copy it.
    public FloatScores(float[] scores) {
        this.scores = scores;
    }

    /// Exchanges the array.
    public void set(float[] other) {
        scores = other;
    }

    @Override
    public int length() {
        return scores.length;
    }

    @Override
    public double at(int row) {
        return scores[row];
    }

    @Override
    public void copy(int from, int to, double[] into, int place) {
        for (int i = from; i < to; i++) {
            into[place + i - from] = scores[i];
        }
    }

    @Override
    public int firstNaN(int from, int to) {
        return KernelRegistry.kernels()
                .firstOutside(scores, from, to, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
    }

    @Override
    public int firstNotProbability(int from, int to) {
        return KernelRegistry.kernels().firstOutside(scores, from, to, 0, 1);
    }

    @Override
    public void confusion(
            byte[] truth, int from, int to, double threshold, boolean above, long[] sums) {
        float least = (float) threshold;
        least = above ? leastAbove(least) : least;
        KernelRegistry.kernels().confusion(truth, scores, from, to, least, sums);
    }

    @Override
    public double rounded(double threshold) {
        return (float) threshold;
    }

    @Override
    public void levels(byte[] truth, int from, int to, Cuts cuts, long[] counts) {
        KernelRegistry.kernels().levels(truth, scores, from, to, cuts.floats(), counts);
    }

    @Override
    public boolean weigh(
            byte[] truth,
            double[] weight,
            int from,
            int to,
            double threshold,
            boolean above,
            double top,
            double[] parts) {
        float least = (float) threshold;
        least = above ? leastAbove(least) : least;
        return KernelRegistry.kernels().weigh(truth, scores, weight, from, to, least, top, parts);
    }

    /// Above x means from the next float on; nothing is above infinity, nor from NaN on.
    public static float leastAbove(float least) {
        return least == Float.POSITIVE_INFINITY ? Float.NaN : Math.nextUp(least);
    }

    @Override
    public double squaredError(byte[] truth, int from, int to) {
        return KernelRegistry.kernels().squaredError(truth, scores, from, to);
    }

    @Override
    public void likelihood(byte[] truth, int from, int to, double clip, double[] product) {
        KernelRegistry.kernels().likelihood(truth, scores, from, to, clip, product);
    }

    @Override
    public void lossMoments(
            byte[] truth, int from, int to, double clip, double[] sums, double[] scratch) {
        KernelRegistry.kernels().lossMoments(truth, scores, from, to, clip, sums, scratch);
    }

    @Override
    public boolean bin(byte[] truth, int from, int to, double[] edges, long[] bins) {
        return KernelRegistry.kernels().bin(truth, scores, from, to, edges, bins);
    }

    @Override
    public void argmax(int from, int to, int classes, int[] predicted, int start) {
        KernelRegistry.kernels().argmax(scores, from, to, classes, predicted, start);
    }

    @Override
    public KeyStore newStore(int capacity, int scratch) {
        return new IntKeyStore(capacity, scratch);
    }

    @Override
    public void addTo(KeyStore store, byte[] truth, int from, int to) {
        ((IntKeyStore) store).add(truth, scores, from, to);
    }

    @Override
    public Ranked ranked(byte[] truth, Executor executor) {
        if (IntRanges.fits(truth.length)) {
            return IntOrder.of(truth, scores, executor);
        }
        KeyStore store = newStore(truth.length, 0);
        addTo(store, truth, 0, truth.length);
        return store.ranked(executor);
    }

    @Override
    public Ranked newOrder(int capacity) {
        return IntOrder.ofCapacity(capacity);
    }

    @Override
    public void rank(Ranked order, byte[] truth, int from, int to) {
        ((IntOrder) order).load(truth, scores, from, to);
    }

    @Override
    public Scores pick(int[] rows) {
        float[] scorePicked = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scorePicked[i] = scores[rows[i]];
        }
        return new FloatScores(scorePicked);
    }

    @Override
    public <R> R map(Function<double[], R> ofDoubles, Function<float[], R> ofFloats) {
        return ofFloats.apply(scores);
    }

    @Override
    public String text(int row) {
        return Float.toString(scores[row]);
    }
}
