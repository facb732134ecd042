package io.assay.kernel;

/// Random words and counts, one lane after the other, so that a lane's state stays in registers.
///
/// Limit: the next state of a lane waits for the last one, four steps a word; a count is half a
/// word and 9 operations, 3.5 steps; a sum over counts takes 8 to 16 operations a row. Measured:
/// 3.5 steps a word, 8.1 a count, 1.9 (class), 8.8 (rank) and 2.7 (weighted) a row, so 100 %, 43 %,
/// 73 %, 31 % and 45 % of it.
final class ScalarDraws {
    private static final int L = Kernels.LANES;

    private ScalarDraws() {}

    static void words(int[] state, int[] words, int from, int to) {
        for (int j = 0; j < L; j++) {
            int s0 = state[j];
            int s1 = state[L + j];
            int s2 = state[2 * L + j];
            int s3 = state[3 * L + j];
            for (int i = from + j; i < to; i += L) {
                words[i] = Integer.rotateLeft(s0 + s3, 7) + s0;
                int t = s1 << 9;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Integer.rotateLeft(s3, 11);
            }
            state[j] = s0;
            state[L + j] = s1;
            state[2 * L + j] = s2;
            state[3 * L + j] = s3;
        }
    }

    static boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        int rare = 0;
        for (int j = 0; j < L; j++) {
            int s0 = state[j];
            int s1 = state[L + j];
            int s2 = state[2 * L + j];
            int s3 = state[3 * L + j];
            for (int i = from + 2 * j; i < to; i += 2 * L) {
                int word = Integer.rotateLeft(s0 + s3, 7) + s0;
                int first = AliasTable.count(table, word);
                int second = AliasTable.count(table, word >>> 16);
                counts[i] = (byte) first;
                counts[i + 1] = (byte) second;
                rare += (first + 1 >> 4) + (second + 1 >> 4);
                int t = s1 << 9;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Integer.rotateLeft(s3, 11);
            }
            state[j] = s0;
            state[L + j] = s1;
            state[2 * L + j] = s2;
            state[3 * L + j] = s3;
        }
        return rare > 0;
    }

    static long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        long all = 0;
        long positive = 0;
        for (int s = 0; s < steps; s++) {
            long mask = masks[first + s];
            int at = from + s * L;
            for (int j = 0; j < L; j++) {
                int w = counts[at + j] & 255;
                all += w;
                positive += w & -(mask >>> j & 1);
            }
        }
        return positive << 32 | all;
    }

    static void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        for (int j = 0; j < L; j++) {
            int positive = 0;
            int negative = 0;
            int before = 0;
            int pairs = 0;
            for (int s = 0; s < steps; s++) {
                long mask = masks[first + s] >>> j;
                int w = counts[from + s * L + j] & 255;
                int p = w & -(int) (mask & 1);
                before = (mask >>> 32 & 1) == 0 ? before : negative;
                negative += w - p;
                positive += p;
                pairs += p * (negative + before);
            }
            sums[j] = positive;
            sums[L + j] = negative;
            sums[2 * L + j] = negative - before;
            sums[3 * L + j] = pairs;
        }
    }

    /// Limit: a row waits until the place of its class has been stored, 5 steps where two rows of a
    /// class follow each other, as half do; measured 3.8.
    static void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        for (int i = from; i < to; i++) {
            int c = classes[i];
            int place = next[c];
            dealt[i] = cards[place];
            next[c] = place + 1;
        }
    }

    /// Limit: a card waits for the last one of its permutation to be stored, some 6 steps; four
    /// permutations side by side share the wait, so that 9 operations a card bind, 1.5 steps.
    /// Measured 5.4, 28 % of it.
    static int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        int at = from;
        for (; at + 4 * places <= to; at += 4 * places) {
            if (permuteFour(words, first + at - from, deck, at, places) < 0) {
                break;
            }
        }
        for (; at < to; at += places) {
            if (permuteOne(words, first + at - from, deck, at, places) < 0) {
                return at;
            }
        }
        return to;
    }

    /// Negative when a word of them favours some places.
    private static long permuteFour(int[] words, int first, byte[] deck, int from, int places) {
        long doubt = 0;
        for (int i = 0; i < places; i++) {
            for (int at = i; at < 4 * places; at += places) {
                doubt |= place(words[first + at], i, deck, from + at);
            }
        }
        return doubt;
    }

    private static long permuteOne(int[] words, int first, byte[] deck, int from, int places) {
        long doubt = 0;
        for (int i = 0; i < places; i++) {
            doubt |= place(words[first + i], i, deck, from + i);
        }
        return doubt;
    }

    /// Puts card i of a permutation, for which `deck[at]` is free, in its place.
    private static long place(int word, int i, byte[] deck, int at) {
        long product = (word & 0xFFFF_FFFFL) * (i + 1);
        int other = at - i + (int) (product >>> 32);
        deck[at] = deck[other];
        deck[other] = (byte) i;
        return (product & 0xFFFF_FFFFL) - (i + 1);
    }

    static double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        double f0 = lanes(counts, from, x, start, rows, 0) + lanes(counts, from, x, start, rows, 4);
        double f1 = lanes(counts, from, x, start, rows, 1) + lanes(counts, from, x, start, rows, 5);
        double f2 = lanes(counts, from, x, start, rows, 2) + lanes(counts, from, x, start, rows, 6);
        double f3 = lanes(counts, from, x, start, rows, 3) + lanes(counts, from, x, start, rows, 7);
        return (f0 + f2) + (f1 + f3);
    }

    /// Four lanes, folded: rows i, i + 8, i + 16, i + 24 and every 32nd after.
    private static double lanes(byte[] counts, int from, double[] x, int start, int rows, int i) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (; i < rows - 24; i += 32) {
            a += (counts[from + i] & 255) * x[start + i];
            b += (counts[from + i + 8] & 255) * x[start + i + 8];
            c += (counts[from + i + 16] & 255) * x[start + i + 16];
            d += (counts[from + i + 24] & 255) * x[start + i + 24];
        }
        if (i < rows) {
            a += (counts[from + i] & 255) * x[start + i];
        }
        if (i + 8 < rows) {
            b += (counts[from + i + 8] & 255) * x[start + i + 8];
        }
        if (i + 16 < rows) {
            c += (counts[from + i + 16] & 255) * x[start + i + 16];
        }
        return (a + c) + (b + d);
    }
}
