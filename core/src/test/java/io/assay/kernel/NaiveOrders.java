package io.assay.kernel;

import java.util.Arrays;

/// Orders, parts by order and ranks, see [NaiveKernels].
final class NaiveOrders {
    private NaiveOrders() {}

    static int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        for (int i = from; i < to; i++) {
            int bits = score[i] == 0 ? 0 : Float.floatToIntBits(score[i]);
            int key = bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
            if (truth[i] == 1) {
                keys[front++] = key;
            } else {
                keys[--back] = key;
            }
        }
        return front;
    }

    static int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        for (int i = from; i < to; i++) {
            long bits = score[i] == 0 ? 0 : Double.doubleToLongBits(score[i]);
            long key = bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
            if (truth[i] == 1) {
                keys[front++] = key;
            } else {
                keys[--back] = key;
            }
        }
        return front;
    }

    static int partition(
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
        int chunks = free;
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int inside = key < low ? low : key > high ? high : key;
            int cell = (inside - low) >>> shift;
            int list = 2 * ranges[cell] + truth[i];
            pool[cursors[list]] = key;
            if (cursors[list] % Kernels.CHUNK < Kernels.CHUNK - 1) {
                cursors[list]++;
            } else {
                links[chunks] = cursors[list] / Kernels.CHUNK;
                cursors[list] = chunks * Kernels.CHUNK;
                chunks++;
            }
        }
        return chunks;
    }

    static int partition(
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
        int chunks = free;
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            long inside = key < low ? low : key > high ? high : key;
            long cell = (inside - low) >>> shift;
            int list = 2 * ranges[(int) cell] + truth[i];
            pool[cursors[list]] = key;
            if (cursors[list] % Kernels.CHUNK < Kernels.CHUNK - 1) {
                cursors[list]++;
            } else {
                links[chunks] = cursors[list] / Kernels.CHUNK;
                cursors[list] = chunks * Kernels.CHUNK;
                chunks++;
            }
        }
        return chunks;
    }

    static long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        int[] negative = Arrays.copyOfRange(keys, middle, to);
        Arrays.sort(negative);
        long pairs = 0;
        for (int i = from; i < middle; i++) {
            pairs += below(negative, keys[i]) + upTo(negative, keys[i]);
        }
        return pairs;
    }

    /// How many keys are lower; not by stepping over equal ones, of which there may be many.
    private static int below(int[] sorted, int key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int upTo(int[] sorted, int key) {
        return key == Integer.MAX_VALUE ? sorted.length : below(sorted, key + 1);
    }

    static long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        long[] negative = Arrays.copyOfRange(keys, middle, to);
        Arrays.sort(negative);
        long pairs = 0;
        for (int i = from; i < middle; i++) {
            pairs += below(negative, keys[i]) + upTo(negative, keys[i]);
        }
        return pairs;
    }

    /// How many keys are lower; not by stepping over equal ones, of which there may be many.
    private static int below(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int upTo(long[] sorted, long key) {
        return key == Long.MAX_VALUE ? sorted.length : below(sorted, key + 1);
    }

    static long ranks(
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
        int[] keys = Arrays.copyOf(sorted, starts[starts.length - 1]);
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (truth[i] == label) {
                sum += below(keys, FloatKeys.key(score[i])) + upTo(keys, FloatKeys.key(score[i]));
            }
        }
        return sum;
    }

    static int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        int slots = values.length;
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int slot =
                    (int) (key * Kernels.MULTIPLIER >>> 64 - Integer.numberOfTrailingZeros(slots));
            while (values[slot] != key && values[slot] != Integer.MIN_VALUE) {
                slot = (slot + 1) % slots;
            }
            if (values[slot] != key) {
                if (counts[2 * slots] >= most) {
                    return i;
                }
                counts[2 * slots]++;
                values[slot] = key;
            }
            counts[2 * slot + truth[i]]++;
        }
        return to;
    }

    static long ranks(
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
        long[] keys = Arrays.copyOf(sorted, starts[starts.length - 1]);
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (truth[i] == label) {
                sum += below(keys, DoubleKeys.key(score[i])) + upTo(keys, DoubleKeys.key(score[i]));
            }
        }
        return sum;
    }

    static int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        int slots = values.length;
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            int slot =
                    (int) (key * Kernels.MULTIPLIER >>> 64 - Integer.numberOfTrailingZeros(slots));
            while (values[slot] != key && values[slot] != Long.MIN_VALUE) {
                slot = (slot + 1) % slots;
            }
            if (values[slot] != key) {
                if (counts[2 * slots] >= most) {
                    return i;
                }
                counts[2 * slots]++;
                values[slot] = key;
            }
            counts[2 * slot + truth[i]]++;
        }
        return to;
    }

    static void sort(int[] keys, int from, int to, int[] scratch) {
        Arrays.sort(keys, from, to);
    }

    static void sort(long[] keys, int from, int to, long[] scratch) {
        Arrays.sort(keys, from, to);
    }
}
