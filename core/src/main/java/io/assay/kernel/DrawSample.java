package io.assay.kernel;

import java.util.SplittableRandom;

/// Fixed states, laws and counts to try the kernels of draws on.
final class DrawSample {
    /// Every count occurs, and a fifth of the rows is not decided.
    private static final int[] PATTERNS = {
        9_000, 9_000, 9_000, 7_000, 7_000, 3_000, 2_000, 1_000, 900, 800, 700, 600, 500, 400, 300,
        14_336
    };

    private static final int MASKS = 3;
    private static final int VALUES = 5;
    private static final int FOLDS = 5;

    /// The place of a word that favours a fold.
    private static final int DOUBTFUL = 703;

    private final short[] table = AliasTable.of(PATTERNS);
    private final int[] state = new int[RandomLanes.STATE];
    private final byte[] drawn;
    private final byte[] repeats;
    private final long[] masks;
    private final double[] values;
    private final byte[] cards;
    private final int[] next = new int[2];
    private final int[] words;

    DrawSample(int rows) {
        drawn = new byte[rows];
        repeats = new byte[rows];
        masks = new long[rows / Kernels.LANES];
        values = new double[rows];
        cards = new byte[2 * rows + Kernels.LANES];
        SplittableRandom random = new SplittableRandom(65_536);
        for (int i = 0; i < rows; i++) {
            repeats[i] = (byte) (i % 97 == 0 ? 255 : random.nextInt(4));
            values[i] = random.nextDouble();
        }
        random.nextBytes(cards);
        words = random.ints(rows).toArray();
        words[DOUBTFUL] = 0;
        for (int s = 0; s < masks.length; s++) {
            masks[s] = random.nextLong() & (random.nextLong() | 0xFFFF_FFFFL);
        }
    }

    private static int steps(int from, int to) {
        return (to - from) / Kernels.LANES;
    }

    static void words(Kernels k, KernelSample s, int from, int to) {
        int[] state = s.draws.state;
        RandomLanes.start(to, state);
        k.words(state, s.intKeys, from, from + steps(from, to) * Kernels.LANES);
        s.found[0] = state[to % RandomLanes.STATE];
    }

    static void counts(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        RandomLanes.start(to, d.state);
        int end = from + steps(from, to) / 2 * 2 * Kernels.LANES;
        s.found[0] = k.counts(d.state, d.table, d.drawn, from, end) ? 1 : 0;
        for (int i = from; i < end; i++) {
            s.intKeys[i] = d.drawn[i];
        }
    }

    static void classSums(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        s.counts[0] = k.classSums(d.repeats, from, d.masks, MASKS, steps(from, to));
    }

    static void rankSums(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        k.rankSums(d.repeats, from, d.masks, MASKS, steps(from, to), s.intKeys);
    }

    static void weightedSum(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        s.numbers[0] = k.weightedSum(d.repeats, from, d.values, VALUES, to - from);
    }

    static void permute(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        int end = from + (to - from) / FOLDS * FOLDS;
        s.found[0] = k.permute(d.words, 0, d.drawn, from, end, FOLDS);
        for (int i = from; i < s.found[0]; i++) {
            s.intKeys[i] = d.drawn[i];
        }
    }

    static void deal(Kernels k, KernelSample s, int from, int to) {
        DrawSample d = s.draws;
        d.next[0] = 0;
        d.next[1] = to - from;
        k.deal(s.truth, from, to, d.cards, d.next, d.drawn);
        s.found[0] = d.next[0];
        for (int i = from; i < to; i++) {
            s.intKeys[i] = d.drawn[i];
        }
    }
}
