package io.assay.kernel;

import java.util.Arrays;

/// Takes rows through a tree step by step, eight rows in a long. A set of rows has the highest bit of
/// each of its bytes: a count plus 127 less the bound has that bit exactly where it is above the bound.
/// Loops have neither a branch nor a sum that is carried on, so that a compiler makes vectors of them.
///
/// Limit: three loads and three stores for 64 rows of a step, two steps of the clock, so 2 a row of
/// a tree of 63 splits; measured 8.4, 24 % of it.
final class ScalarTree {
    private static final long EACH = 0x0101_0101_0101_0101L;

    /// The highest bit of each byte.
    private static final long ALL = 0x8080_8080_8080_8080L;

    /// The largest count.
    private static final int MOST = 127;

    private ScalarTree() {}

    static void add(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        int words = (rows.rows() + Long.BYTES - 1) / Long.BYTES;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(values.length - 1);
        Arrays.fill(rows.sets[0], 0, words, ALL);
        for (int b = 0; b < bits; b++) {
            Arrays.fill(rows.bits[b], 0, words, 0);
        }
        for (int s = 0; s < size; s++) {
            step(steps[s], rows, words);
        }
        look(rows.leaves(bits), rows.rows(), values, scores, at);
    }

    private static void step(long step, TreeRows rows, int words) {
        int page = TreeStep.page(step);
        int from = TreeStep.set(step);
        long[] set = rows.sets[from];
        long[] taken = rows.bits[TreeStep.bit(step)];
        if (page == TreeStep.NO_PAGE) {
            takeIn(set, taken, words);
            return;
        }
        long[] counts = rows.pages[page];
        long addend = (MOST - TreeStep.bound(step)) * EACH;
        if (TreeStep.isLast(step)) {
            part(counts, addend, set, taken, words);
        } else {
            part(counts, addend, set, rows.sets[from + 1], taken, words);
        }
    }

    private static void takeIn(long[] set, long[] taken, int words) {
        for (int i = 0; i < words; i++) {
            taken[i] |= set[i];
        }
    }

    private static void part(
            long[] counts, long addend, long[] rest, long[] right, long[] taken, int words) {
        for (int i = 0; i < words; i++) {
            long above = counts[i] + addend;
            long set = rest[i];
            long side = set & above;
            right[i] = side;
            rest[i] = set & ~above;
            taken[i] |= side;
        }
    }

    /// The same where only the rows that leave are of interest.
    private static void part(long[] counts, long addend, long[] set, long[] taken, int words) {
        for (int i = 0; i < words; i++) {
            taken[i] |= set[i] & counts[i] + addend;
        }
    }

    private static void look(byte[] leaf, int rows, double[] values, double[] scores, int at) {
        for (int i = 0; i < rows; i++) {
            scores[at + i] += values[leaf[i] & 0xFF];
        }
    }
}
