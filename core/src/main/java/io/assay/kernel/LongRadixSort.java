package io.assay.kernel;

/// Radix sort of long keys without allocation; counters live at the start of the scratch array.
///
/// A range that fits the scratch is sorted from the lowest digit (LSD), reading and writing each
/// key once per digit in which keys differ. A larger range is first divided in place by its highest
/// byte (P. McIlroy, K. Bostic, D. McIlroy, Engineering radix sort, Computing Systems 6, 1993:
/// "American flag sort"), which needs no second copy of the keys.
final class LongRadixSort {
    private static final int KEY_BITS = Long.SIZE;
    private static final int DIGITS = 6;

    private static final int DIGIT_BITS = 11;
    private static final int RADIX = 1 << DIGIT_BITS;
    private static final int COUNTERS = DIGITS * RADIX;

    /// Below this many keys insertion is faster than clearing counters.
    private static final int FEW = 48;

    private LongRadixSort() {}

    static void sort(long[] keys, int from, int to, long[] scratch) {
        if (to - from <= FEW) {
            insert(keys, from, to);
        } else if (to - from <= scratch.length - COUNTERS) {
            sortByLowDigits(keys, from, to, scratch);
        } else {
            divide(keys, from, to, KEY_BITS - 8, scratch);
        }
    }

    private static void insert(long[] keys, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int j = i;
            while (j > from && keys[j - 1] > key) {
                keys[j] = keys[j - 1];
                j--;
            }
            keys[j] = key;
        }
    }

    private static void sortByLowDigits(long[] keys, int from, int to, long[] scratch) {
        count(keys, from, to, scratch);
        int n = to - from;
        boolean moved = false;
        for (int digit = 0; digit < DIGITS; digit++) {
            int first = digit * RADIX;
            long probe = moved ? scratch[COUNTERS] : keys[from];
            if (scratch[first + digit(probe, digit)] == n) {
                continue; // all keys agree in this digit
            }
            startsFromCounts(scratch, first);
            if (moved) {
                move(scratch, COUNTERS, n, keys, from, digit, scratch);
            } else {
                move(keys, from, n, scratch, COUNTERS, digit, scratch);
            }
            moved = !moved;
        }
        if (moved) {
            System.arraycopy(scratch, COUNTERS, keys, from, n);
        }
    }

    /// Counts all digits in one pass over the keys.
    private static void count(long[] keys, int from, int to, long[] counters) {
        java.util.Arrays.fill(counters, 0, COUNTERS, 0);
        for (int i = from; i < to; i++) {
            long key = keys[i];
            for (int digit = 0; digit < DIGITS; digit++) {
                counters[digit * RADIX + digit(key, digit)]++;
            }
        }
    }

    private static void startsFromCounts(long[] counters, int first) {
        long start = 0;
        for (int i = first; i < first + RADIX; i++) {
            long count = counters[i];
            counters[i] = start;
            start += count;
        }
    }

    private static void move(
            long[] source, int at, int n, long[] target, int to, int digit, long[] starts) {
        int first = digit * RADIX;
        for (int i = at; i < at + n; i++) {
            long key = source[i];
            int slot = first + digit(key, digit);
            target[to + (int) starts[slot]++] = key;
        }
    }

    /// A digit of a key whose sign bit is flipped, so that negative keys come first.
    private static int digit(long key, int digit) {
        return (int) ((key ^ Long.MIN_VALUE) >>> digit * DIGIT_BITS) & RADIX - 1;
    }

    /// Divides in place by the byte at `shift`, then sorts each part. The ends of the parts stay at
    /// the end of the scratch, in 256 elements per level.
    private static void divide(long[] keys, int from, int to, int shift, long[] scratch) {
        int level = (KEY_BITS - shift) / 8;
        int ends = scratch.length - 256 * level;
        java.util.Arrays.fill(scratch, 0, 256, 0);
        for (int i = from; i < to; i++) {
            scratch[part(keys[i], shift)]++;
        }
        long end = from;
        for (int p = 0; p < 256; p++) {
            long count = scratch[p];
            scratch[p] = end; // the next free place of the part
            end += count;
            scratch[ends + p] = end;
        }
        permute(keys, shift, scratch, ends);
        int start = from;
        for (int p = 0; p < 256; p++) {
            int stop = (int) scratch[ends + p];
            sortPart(keys, start, stop, shift, scratch, ends);
            start = stop;
        }
    }

    /// Each key that stands in a wrong part starts a cycle of moves that ends where it began.
    private static void permute(long[] keys, int shift, long[] scratch, int ends) {
        for (int p = 0; p < 256; p++) {
            while (scratch[p] < scratch[ends + p]) {
                long key = keys[(int) scratch[p]];
                int home = part(key, shift);
                while (home != p) {
                    int place = (int) scratch[home]++;
                    long next = keys[place];
                    keys[place] = key;
                    key = next;
                    home = part(key, shift);
                }
                keys[(int) scratch[p]++] = key;
            }
        }
    }

    private static void sortPart(
            long[] keys, int from, int to, int shift, long[] scratch, int free) {
        if (to - from <= FEW) {
            insert(keys, from, to);
        } else if (to - from <= free - COUNTERS) {
            sortByLowDigits(keys, from, to, scratch);
        } else if (shift > 0) {
            divide(keys, from, to, shift - 8, scratch);
        }
    }

    private static int part(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & 255;
    }
}
