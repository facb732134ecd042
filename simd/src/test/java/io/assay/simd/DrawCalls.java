package io.assay.simd;

import io.assay.kernel.AliasTable;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;
import java.util.Arrays;
import java.util.Random;

/// Kernels of draws and of repeated rows, on as many whole steps as a case has rows. The counts end
/// with the last row.
final class DrawCalls {
    private static final int L = Kernels.LANES;

    /// Every count occurs, and some patterns are left undecided.
    private static final int[] PATTERNS = {
        25_000, 24_000, 9_000, 4_000, 2_000, 700, 300, 200, 100, 80, 50, 40, 30, 20, 10, 6
    };

    private static final short[] TABLE = AliasTable.of(PATTERNS);
    private static final int[] STATE = new int[RandomLanes.STATE];
    private static final int[] WORDS = new int[Kernels.BLOCK];
    private static final byte[] DRAWN = new byte[Kernels.BLOCK];
    private static final byte[] REPEATS = new byte[Kernels.BLOCK];
    private static final long[] MASKS = new Random(1).longs(Kernels.BLOCK / L).toArray();
    private static final int[] SUMS = new int[4 * L];
    private static final int[] NEXT = new int[2];
    private static final byte[] DEALT = new byte[1 << 16];

    static {
        Random random = new Random(2);
        for (int i = 0; i < REPEATS.length; i++) {
            REPEATS[i] = (byte) (random.nextInt(500) == 0 ? 255 : random.nextInt(4));
        }
    }

    private DrawCalls() {}

    static void words(Kernels k, Case r, long[] c, double[] d) {
        RandomLanes.start(r.to(), STATE);
        k.words(STATE, WORDS, Kernels.BLOCK - steps(r) * L, Kernels.BLOCK);
        c[0] = Arrays.hashCode(WORDS);
        c[1] = Arrays.hashCode(STATE);
    }

    static void counts(Kernels k, Case r, long[] c, double[] d) {
        RandomLanes.start(r.to(), STATE);
        int from = Kernels.BLOCK - steps(r) / 2 * 2 * L;
        c[0] = k.counts(STATE, TABLE, DRAWN, from, Kernels.BLOCK) ? 1 : 0;
        c[1] = Arrays.hashCode(DRAWN);
        c[2] = Arrays.hashCode(STATE);
    }

    static void classSums(Kernels k, Case r, long[] c, double[] d) {
        c[0] = k.classSums(REPEATS, from(r), MASKS, firstMask(r), steps(r));
    }

    static void rankSums(Kernels k, Case r, long[] c, double[] d) {
        k.rankSums(REPEATS, from(r), MASKS, firstMask(r), steps(r), SUMS);
        c[0] = Arrays.hashCode(SUMS);
    }

    static void weightedSum(Kernels k, Case r, long[] c, double[] d) {
        int rows = Math.min(r.rows(), Kernels.BLOCK);
        int start = r.to() - rows;
        d[0] = k.weightedSum(REPEATS, Kernels.BLOCK - rows, r.doubles(), start, rows);
    }

    /// The rows that two classes have, from cards that stand one behind the other.
    static void deal(Kernels k, Case r, long[] c, double[] d) {
        int rows = Math.min(r.rows(), Kernels.BLOCK - L);
        NEXT[0] = 0;
        NEXT[1] = 0;
        k.deal(r.truth(), r.to() - rows, r.to(), REPEATS, NEXT, DEALT);
        c[0] = Arrays.hashCode(DEALT);
        c[1] = NEXT[0];
    }

    private static int steps(Case r) {
        return Math.min(r.rows(), Kernels.BLOCK) / L;
    }

    private static int from(Case r) {
        return Kernels.BLOCK - steps(r) * L;
    }

    private static int firstMask(Case r) {
        return MASKS.length - steps(r);
    }
}
