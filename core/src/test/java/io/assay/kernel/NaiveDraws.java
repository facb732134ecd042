package io.assay.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Random words, counts of rows drawn and sums over them, see [NaiveKernels].
final class NaiveDraws {
    private NaiveDraws() {}

    static void words(int[] state, int[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            words[i] = next(state, (i - from) % Kernels.LANES);
        }
    }

    static boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        int[] words = new int[(to - from) / 2];
        words(state, words, 0, words.length);
        boolean rare = false;
        for (int i = from; i < to; i++) {
            int half = words[(i - from) / 2] >>> ((i - from) % 2 * 16) & 0xFFFF;
            int column = half % 16;
            boolean own = half / 16 < table[column];
            counts[i] = (byte) (own ? column : table[32 + column]);
            rare |= counts[i] == AliasTable.RARE;
        }
        return rare;
    }

    /// One step of a lane, as its authors wrote it.
    private static int next(int[] state, int lane) {
        int[] s = new int[4];
        for (int w = 0; w < 4; w++) {
            s[w] = state[w * Kernels.LANES + lane];
        }
        int result = Integer.rotateLeft(s[0] + s[3], 7) + s[0];
        int t = s[1] << 9;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = Integer.rotateLeft(s[3], 11);
        for (int w = 0; w < 4; w++) {
            state[w * Kernels.LANES + lane] = s[w];
        }
        return result;
    }

    static void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        for (int row = from; row < to; row++) {
            dealt[row] = cards[next[classes[row]]++];
        }
    }

    static int permute(int[] words, int first, byte[] deck, int from, int to, int places) {
        int doubtful = to;
        for (int start = from; start < to; start += places) {
            List<Integer> cards = new ArrayList<>();
            for (int i = 0; i < places; i++) {
                long word = Integer.toUnsignedLong(words[first + start - from + i]);
                int place = (int) Math.floorDiv(word * (i + 1), 1L << 32);
                cards.add(i);
                Collections.swap(cards, place, i);
                if (Math.floorMod(word * (i + 1), 1L << 32) < i + 1) {
                    doubtful = Math.min(doubtful, start);
                }
            }
            for (int i = 0; i < places; i++) {
                deck[start + i] = cards.get(i).byteValue();
            }
        }
        return doubtful;
    }

    static long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        long all = 0;
        long positives = 0;
        for (int i = 0; i < steps * Kernels.LANES; i++) {
            int count = Byte.toUnsignedInt(counts[from + i]);
            all += count;
            if ((masks[first + i / Kernels.LANES] & 1L << i % Kernels.LANES) != 0) {
                positives += count;
            }
        }
        return (positives << 32) + all;
    }

    static void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        Arrays.fill(sums, 0, 4 * Kernels.LANES, 0);
        for (int j = 0; j < Kernels.LANES; j++) {
            int above = 0;
            for (int s = 0; s < steps; s++) {
                int count = Byte.toUnsignedInt(counts[from + s * Kernels.LANES + j]);
                boolean positive = (masks[first + s] & 1L << j) != 0;
                boolean starts = (masks[first + s] & 1L << 32 + j) != 0;
                if (starts) {
                    above = sums[32 + j];
                }
                if (positive) {
                    sums[j] += count;
                    sums[96 + j] += count * (sums[32 + j] + above);
                } else {
                    sums[32 + j] += count;
                }
            }
            sums[64 + j] = sums[32 + j] - above;
        }
    }
}
