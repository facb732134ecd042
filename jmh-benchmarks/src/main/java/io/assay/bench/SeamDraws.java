package io.assay.bench;

import io.assay.draw.PoissonCounts;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Calls of those methods of the seam that draw, and that sum repeated rows, block by block.
final class SeamDraws {
    private static final int L = Kernels.LANES;
    private static final int FOLDS = 10;
    private static final int DECK = Kernels.BLOCK / FOLDS * FOLDS;

    private final int rows;
    private final double[] values;
    private final byte[] classes;
    private final byte[] cards = new byte[Kernels.BLOCK + L];
    private final byte[] dealt;
    private final int[] next = new int[2];
    private final int[] state = new int[RandomLanes.STATE];
    private final int[] words = new int[Kernels.BLOCK];
    private final int[] random;
    private final byte[] drawn = new byte[Kernels.BLOCK];
    private final byte[] repeats = new byte[Kernels.BLOCK];
    private final short[] law = new PoissonCounts(1).table();
    private final long[] masks;
    private final int[] sums = new int[4 * L];

    SeamDraws(SeamRows rows) {
        this.rows = rows.rows;
        values = rows.doubles;
        classes = rows.truth;
        dealt = new byte[this.rows];
        SplittableRandom random = new SplittableRandom(42);
        masks = random.longs(Kernels.BLOCK / L).toArray();
        random.nextBytes(cards);
        this.random = random.ints(DECK).toArray();
        RandomLanes.start(42, state);
        for (int i = 0; i < repeats.length; i++) {
            repeats[i] = (byte) Integer.bitCount(random.nextInt() & 0x1111);
        }
    }

    /// A multiple of 64, so that pairs of steps are whole.
    private static int whole(int from, int rows) {
        return Math.min(Kernels.BLOCK, rows - from) & -2 * L;
    }

    long words(Kernels k) {
        RandomLanes.start(rows, state);
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            k.words(state, words, 0, whole(from, rows));
        }
        return Arrays.hashCode(state);
    }

    long counts(Kernels k) {
        RandomLanes.start(rows, state);
        long rare = 0;
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            rare += k.counts(state, law, drawn, 0, whole(from, rows)) ? 1 : 0;
        }
        return 31L * Arrays.hashCode(state) + drawn[drawn.length / 2] + rare;
    }

    long classSums(Kernels k) {
        long sum = 0;
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            sum += k.classSums(repeats, 0, masks, 0, whole(from, rows) / L);
        }
        return sum;
    }

    long rankSums(Kernels k) {
        long sum = 0;
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            k.rankSums(repeats, 0, masks, 0, whole(from, rows) / L, sums);
            sum += sums[3 * L];
        }
        return sum;
    }

    long deal(Kernels k) {
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            next[0] = 0;
            next[1] = 0;
            k.deal(classes, from, Math.min(rows, from + Kernels.BLOCK), cards, next, dealt);
        }
        return 31L * Arrays.hashCode(next) + dealt[rows / 2];
    }

    long permute(Kernels k) {
        long ends = 0;
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            ends += k.permute(random, 0, drawn, 0, DECK, FOLDS);
        }
        return 31L * ends + drawn[DECK / 2];
    }

    long weightedSum(Kernels k) {
        double sum = 0;
        for (int from = 0; from < rows; from += Kernels.BLOCK) {
            int some = Math.min(Kernels.BLOCK, rows - from);
            sum += k.weightedSum(repeats, 0, values, from, some);
        }
        return Double.doubleToLongBits(sum);
    }
}
