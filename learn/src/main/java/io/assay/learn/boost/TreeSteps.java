package io.assay.learn.boost;

import java.util.Arrays;

/// A tree as a list of steps without branches that eight rows take at once, whichever way they go.
///
/// A set of rows has the highest bit of each of its bytes. A step parts the set of a node: a count of
/// thresholds below plus what [Page#SIZE] is above the threshold's number has the highest bit exactly
/// where the row goes right. Leaves are numbered from left to right, and each bit of those numbers is
/// the union of the sets of some nodes, which are taken in on the way.
final class TreeSteps {
    static final int MOST_LEAVES = 256;
    static final int MOST_SETS = 64;

    /// Bits of the number of a leaf.
    static final int BITS = 8;

    /// Where a step takes in none.
    static final int NO_BIT = BITS;

    private static final long EACH = 0x0101_0101_0101_0101L;

    /// The highest bit of each byte.
    private static final long ALL = 0x8080_8080_8080_8080L;

    /// In place of a page: the step parts nothing.
    private static final int TAKE_IN = -1;

    private int[] page = new int[64];
    private long[] addend = new long[64];
    private byte[] set = new byte[64];
    private byte[] bit = new byte[64];
    private boolean[] isLast = new boolean[64];
    private int size;
    private final double[] values;
    private final int bits;

    TreeSteps(int leaves) {
        values = new double[leaves];
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(leaves - 1);
    }

    /// Sets what a leaf adds to scores.
    void value(int leaf, double value) {
        values[leaf] = value;
    }

    /// Adds a step that parts a set.
    ///
    /// @param from the set, of which the left side stays; the right side becomes the next set
    /// @param threshold its number in the page
    /// @param taken a bit that all leaves of the right side, and none of the left, have; or [#NO_BIT]
    /// @param last whether neither side is needed any more
    void part(int from, int ofPage, int threshold, int taken, boolean last) {
        add(from, ofPage, (Page.SIZE - threshold) * EACH, taken, last);
    }

    /// Adds a step that takes in another bit of the leaves of a set.
    void takeIn(int from, int taken) {
        add(from, TAKE_IN, 0, taken, false);
    }

    private void add(int from, int ofPage, long added, int taken, boolean last) {
        if (size == page.length) {
            page = Arrays.copyOf(page, 2 * size);
            addend = Arrays.copyOf(addend, 2 * size);
            set = Arrays.copyOf(set, 2 * size);
            bit = Arrays.copyOf(bit, 2 * size);
            isLast = Arrays.copyOf(isLast, 2 * size);
        }
        page[size] = ofPage;
        addend[size] = added;
        set[size] = (byte) from;
        bit[size] = (byte) taken;
        isLast[size++] = last;
    }

    /// Adds what the tree says of `rows` rows to their scores from `at` on.
    void add(PageRows block, int rows, LeafSets sets, double[] scores, int at) {
        int words = (rows + Long.BYTES - 1) / Long.BYTES;
        sets.begin(words, bits, ALL);
        for (int s = 0; s < size; s++) {
            long[] rest = sets.set(set[s]);
            long[] taken = sets.bit(bit[s]);
            if (page[s] == TAKE_IN) {
                LeafSets.takeIn(rest, taken, words);
            } else if (isLast[s]) {
                LeafSets.part(block.words[page[s]], addend[s], rest, taken, words);
            } else {
                long[] right = sets.set(set[s] + 1);
                LeafSets.part(block.words[page[s]], addend[s], rest, right, taken, words);
            }
        }
        byte[] leaf = sets.leaves(words, bits);
        for (int i = 0; i < rows; i++) {
            scores[at + i] += values[leaf[i] & 0xFF];
        }
    }
}
