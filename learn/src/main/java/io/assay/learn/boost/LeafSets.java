package io.assay.learn.boost;

import java.util.Arrays;

/// Room for the sets of rows that [TreeSteps] parts. Its loops have neither a branch nor a sum that is
/// carried on, so that a compiler makes vectors of them.
final class LeafSets {
    private final long[][] sets;
    private final long[][] bits = new long[TreeSteps.BITS + 1][];
    private final long[] leaves;
    private final byte[] leaf;

    /// @param words of a block
    LeafSets(int words) {
        sets = new long[TreeSteps.MOST_SETS][];
        sets[0] = new long[words];
        for (int b = 0; b < bits.length; b++) {
            bits[b] = new long[words];
        }
        leaves = new long[words];
        leaf = new byte[Long.BYTES * words];
    }

    /// Puts all rows in set 0, and none in the others.
    void begin(int words, int used, long all) {
        Arrays.fill(sets[0], 0, words, all);
        for (int b = 0; b < used; b++) {
            Arrays.fill(bits[b], 0, words, 0);
        }
    }

    /// A set, made when it is first asked for.
    long[] set(int number) {
        if (sets[number] == null) {
            sets[number] = new long[leaves.length];
        }
        return sets[number];
    }

    /// The rows whose leaf has a bit; [TreeSteps#NO_BIT] is room for what nobody asks for.
    long[] bit(int number) {
        return bits[number];
    }

    static void takeIn(long[] set, long[] taken, int words) {
        for (int i = 0; i < words; i++) {
            taken[i] |= set[i];
        }
    }

    static void part(
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

    /// The same where only the leaves of the right side are of interest.
    static void part(long[] counts, long addend, long[] set, long[] taken, int words) {
        for (int i = 0; i < words; i++) {
            taken[i] |= set[i] & counts[i] + addend;
        }
    }

    /// The number of the leaf of each row.
    byte[] leaves(int words, int used) {
        Arrays.fill(leaves, 0, words, 0);
        for (int b = 0; b < used; b++) {
            place(bits[b], Byte.SIZE - 1 - b, leaves, words);
        }
        for (int i = 0; i < words; i++) {
            PageRows.EIGHT.set(leaf, i * Long.BYTES, leaves[i]);
        }
        return leaf;
    }

    private static void place(long[] bit, int down, long[] into, int words) {
        for (int i = 0; i < words; i++) {
            into[i] |= bit[i] >>> down;
        }
    }
}
