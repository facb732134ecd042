package io.assay.kernel;

/// Radix sort of long keys without allocation; counters live at the start of the scratch array.
///
/// A range that fits the scratch is sorted from the lower of two digits (LSD) that hold the highest
/// bits in which keys differ; so few neighbours are then in the wrong order that insertion puts them
/// right. Where it would not, the lower digits follow as well. A larger range is first divided in
/// place by its highest byte (P. McIlroy, K. Bostic, D. McIlroy, Engineering radix sort, Computing
/// Systems 6, 1993: "American flag sort"), which needs no second copy of the keys.
///
/// Limit: a key is read, counted, read and written per digit, 3 steps each, and looked at twice
/// more: 8 steps for two digits. Measured for 4,096 keys, whose two highest digits suffice, 15 for
/// ints and 17 for longs, 55 % and 47 % of it; for 100,000 random ones 25 and
/// 27.
final class LongRadixSort {
    private static final int KEY_BITS = Long.SIZE;

    /// Counters of the widest digit: more would leave the first-level cache.
    private static final int COUNTERS = 1 << 11;

    /// Below this many keys insertion is faster than clearing counters.
    private static final int FEW = 32;

    /// Places that keys may be moved by insertion, per key, before digits are cheaper.
    private static final int PATIENCE = 4;

    private LongRadixSort() {}

    static void sort(long[] keys, int from, int to, long[] scratch) {
        if (to - from <= FEW) {
            insert(keys, from, to, Long.MAX_VALUE);
        } else if (to - from <= scratch.length - COUNTERS) {
            sortByDigits(keys, from, to, scratch);
        } else {
            divide(keys, from, to, KEY_BITS - 8, scratch);
        }
    }

    /// Sorts by insertion; gives up, and says so, when keys have moved by so many places.
    private static boolean insert(long[] keys, int from, int to, long patience) {
        long left = patience;
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int j = i;
            while (j > from && keys[j - 1] > key) {
                keys[j] = keys[j - 1];
                j--;
            }
            keys[j] = key;
            left -= i - j;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private static void sortByDigits(long[] keys, int from, int to, long[] scratch) {
        long low = keys[from];
        long high = low;
        for (int i = from; i < to; i++) {
            low = Math.min(low, keys[i]);
            high = Math.max(high, keys[i]);
        }
        int bits = KEY_BITS - Long.numberOfLeadingZeros(high - low);
        int width = width(to - from);
        int shift = Math.max(0, bits - 2 * width);
        sortBits(keys, from, to, low, shift, Math.min(bits, 2 * width), width, scratch);
        if (shift > 0 && !insert(keys, from, to, (long) PATIENCE * (to - from))) {
            sortBits(keys, from, to, low, 0, bits, width, scratch);
        }
    }

    /// Bits of a digit: as many counters as half the keys.
    private static int width(int keys) {
        return Math.min(11, Math.max(6, 30 - Integer.numberOfLeadingZeros(keys)));
    }

    /// Sorts by some bits of what keys are above the lowest, digits of at most `width` bits.
    private static void sortBits(
            long[] keys,
            int from,
            int to,
            long low,
            int shift,
            int bits,
            int width,
            long[] scratch) {
        int passes = (bits + width - 1) / width;
        for (int pass = 0, at = shift; pass < passes; pass++) {
            int digit = (bits - (at - shift) + passes - pass - 1) / (passes - pass);
            if (pass % 2 == 0) {
                move(keys, from, to - from, scratch, COUNTERS, low, at, digit, scratch);
            } else {
                move(scratch, COUNTERS, to - from, keys, from, low, at, digit, scratch);
            }
            at += digit;
        }
        if (passes % 2 == 1) {
            System.arraycopy(scratch, COUNTERS, keys, from, to - from);
        }
    }

    /// Moves `n` keys to where a digit of theirs belongs, equal ones in the order they have.
    private static void move(
            long[] source,
            int at,
            int n,
            long[] target,
            int to,
            long low,
            int shift,
            int digit,
            long[] counters) {
        int mask = (1 << digit) - 1;
        java.util.Arrays.fill(counters, 0, mask + 1, 0);
        for (int i = at; i < at + n; i++) {
            counters[(int) (source[i] - low >>> shift) & mask]++;
        }
        int start = to;
        for (int i = 0; i <= mask; i++) {
            int count = (int) counters[i];
            counters[i] = start;
            start += count;
        }
        for (int i = at; i < at + n; i++) {
            long key = source[i];
            target[(int) counters[(int) (key - low >>> shift) & mask]++] = key;
        }
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
            insert(keys, from, to, Long.MAX_VALUE);
        } else if (to - from <= free - COUNTERS) {
            sortByDigits(keys, from, to, scratch);
        } else if (shift > 0) {
            divide(keys, from, to, shift - 8, scratch);
        }
    }

    private static int part(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & 255;
    }
}
