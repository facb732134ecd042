package io.assay.query;

import java.util.Arrays;

/// Pairs of places that, compared and put in order one after the other, sort any numbers: merging of
/// odd and even places (K. Batcher, AFIPS 32, 1968), for any count (D. Knuth, The art of computer
/// programming 3, 5.2.2, algorithm M).
final class SortingNetwork {
    private SortingNetwork() {}

    /// The pairs: the lower place in the low five bits, the higher one above them. At most 32 numbers.
    static int[] of(int count) {
        int[] pairs = new int[16];
        int used = 0;
        int top = Integer.highestOneBit(Math.max(1, count - 1));
        for (int p = top; p > 0; p /= 2) {
            int q = top;
            int r = 0;
            int d = p;
            while (d > 0) {
                for (int i = 0; i < count - d; i++) {
                    if ((i & p) == r) {
                        pairs = used == pairs.length ? Arrays.copyOf(pairs, 2 * used) : pairs;
                        pairs[used++] = i | i + d << 5;
                    }
                }
                d = q == p ? 0 : q - p;
                q /= 2;
                r = p;
            }
        }
        return Arrays.copyOf(pairs, used);
    }
}
