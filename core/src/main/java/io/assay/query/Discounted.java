package io.assay.query;

import java.util.Arrays;

/// Discounted cumulative gain of the first items of a query: the sum of gain / log2(rank + 1).
final class Discounted {
    private static final int FEW = 32;
    private static final int SLOTS = 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio

    private final RankedItems items;
    private final double[] gains;
    private final double[] discounts;
    private final int first;
    private final Ties ties;
    private final int[] counts;

    /// Many queries have as many items of each gain as one before them; no item is 0, of no query.
    private final long[] packedCounts = new long[1 << SLOTS];

    private final double[] ideals = new double[1 << SLOTS];

    /// @param first how many items of a query count
    Discounted(RankedItems items, Gain gain, int first, Ties ties) {
        this.items = items;
        gains = items.gains(gain);
        discounts = items.discounts();
        this.first = first;
        this.ties = ties;
        counts = new int[gains.length];
    }

    /// The gain in the order of the scores.
    double of(int query) {
        int from = items.from(query);
        int to = items.to(query);
        int last = from + Math.min(first, to - from);
        double sum = 0;
        for (int i = from, end; i < last; i = end) {
            end = items.tieEnd(i, to);
            sum +=
                    end == i + 1
                            ? gains[items.code(i)] * discounts[i - from]
                            : tied(i, end, Math.min(end, last), from);
        }
        return sum;
    }

    /// The gain of a group of equal scores, of which the ranks before `last` count.
    private double tied(int start, int end, int last, int from) {
        double sum = 0;
        if (ties == Ties.EXPECTED) {
            double gain = 0;
            for (int i = start; i < end; i++) {
                gain += gains[items.code(i)];
            }
            for (int i = start; i < last; i++) {
                sum += discounts[i - from];
            }
            return gain / (end - start) * sum;
        }
        for (int i = start; i < last; i++) {
            int taken = ties == Ties.BEST ? i : end - 1 - (i - start);
            sum += gains[items.code(taken)] * discounts[i - from];
        }
        return sum;
    }

    /// The gain in the best of all orders.
    double ideal(int query) {
        int from = items.from(query);
        int to = items.to(query);
        return gains.length <= FEW ? idealByCounts(from, to) : idealBySort(from, to);
    }

    private double idealByCounts(int from, int to) {
        if (gains.length > 8 || to - from > 255) {
            Arrays.fill(counts, 0);
            for (int i = from; i < to; i++) {
                counts[items.code(i)]++;
            }
            return idealOfCounts(to - from);
        }
        long packed = 0; // a byte for each code, which saves waiting for memory
        for (int i = from; i < to; i++) {
            packed += 1L << 8 * items.code(i);
        }
        int slot = (int) (packed * SPREAD >>> 64 - SLOTS);
        if (packedCounts[slot] != packed) {
            for (int code = 0; code < gains.length; code++) {
                counts[code] = (int) (packed >>> 8 * code) & 255;
            }
            packedCounts[slot] = packed;
            ideals[slot] = idealOfCounts(to - from);
        }
        return ideals[slot];
    }

    private double idealOfCounts(int size) {
        int last = Math.min(first, size);
        double sum = 0;
        int rank = 0;
        for (int code = gains.length - 1; code >= 0 && rank < last; code--) {
            for (int end = rank + Math.min(counts[code], last - rank); rank < end; rank++) {
                sum += gains[code] * discounts[rank];
            }
        }
        return sum;
    }

    private double idealBySort(int from, int to) {
        int[] codes = new int[to - from];
        for (int i = from; i < to; i++) {
            codes[i - from] = items.code(i);
        }
        Arrays.sort(codes);
        double sum = 0;
        for (int rank = 0; rank < Math.min(first, codes.length); rank++) {
            sum += gains[codes[codes.length - 1 - rank]] * discounts[rank];
        }
        return sum;
    }
}
