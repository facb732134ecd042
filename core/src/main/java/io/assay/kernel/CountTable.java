package io.assay.kernel;

import java.util.Arrays;

/// A K x K table while rows are counted into it, with all the room that counting takes.
///
/// The counts are longs. Kernels add to smaller counters, of which more stay in the cache, and
/// [#counts] adds those up. How they are arranged depends on K alone, so that one set of kernels can
/// go on where another stopped:
/// - to 64 classes in four tables of ints, to 384 in two. Rows take turns, because an increment
///   waits for the one before of the same counter.
/// - beyond, in one table of bytes. A byte that passes 255 adds 256 to its long.
///
/// Size: 8 bytes a cell for the longs; for the counters 16 bytes to 64 classes, 8 to 384 and 1 beyond,
/// with up to 4 KB between the tables; scratch of 36 KB at most.
public final class CountTable {
    /// Most classes that a byte numbers: a negative number is no class.
    public static final int BYTE_CLASSES = 128;

    /// Most classes for which counting K² pairs of sets is faster than adding to a counter per row.
    static final int SET_CLASSES = 12;

    private static final int FOUR_TABLES = 64;
    private static final int TWO_TABLES = 384;

    /// Ints from one table to the next, modulo a page. Addresses of different counters that are equal
    /// modulo 4,096 bytes wait for each other like equal ones.
    private static final int APART = 272;

    private static final int PAGE = 1024;

    private final int classes;
    private final int copies;
    private final int stride;
    private final long[] counts;
    private final int[] counters;
    private final byte[] bytes;
    private final int[] cells = new int[Kernels.BLOCK];
    private final byte[] labels;
    private final long[] sets;
    private long recent;

    /// A table of zeros.
    ///
    /// @param classes K, at most 46,340
    public CountTable(int classes) {
        this(classes, classes <= FOUR_TABLES ? 4 : classes <= TWO_TABLES ? 2 : 0);
    }

    /// With so many tables of ints, or none.
    CountTable(int classes, int copies) {
        int size = Math.multiplyExact(classes, classes);
        this.classes = classes;
        this.copies = copies;
        stride = size + Math.floorMod(APART - size, PAGE);
        counts = new long[size];
        counters = new int[copies * stride];
        bytes = new byte[copies == 0 ? size : 0];
        int few = classes <= SET_CLASSES ? classes : 0;
        sets = new long[2 * few * Kernels.BLOCK / Long.SIZE];
        labels = new byte[few == 0 ? 0 : 2 * Kernels.BLOCK];
    }

    /// K: classes are `0..classes - 1`.
    public int classes() {
        return classes;
    }

    /// The counts, cell (t, p) at `t * classes + p`, as they are now; later rows change them.
    public long[] counts() {
        settle();
        return counts;
    }

    /// Adds to one cell.
    public void add(int truth, int predicted, long count) {
        counts[truth * classes + predicted] += count;
    }

    /// Sets all counts to 0.
    public void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(counters, 0);
        Arrays.fill(bytes, (byte) 0);
        recent = 0;
    }

    /// How many tables of ints there are: 4, 2, or none where there are bytes.
    public int copies() {
        return copies;
    }

    /// Counters from the start of one table of ints to that of the next.
    public int stride() {
        return stride;
    }

    /// The tables of ints, each with room for that many more rows.
    public int[] counters(int rows) {
        if (recent + rows > Integer.MAX_VALUE) {
            settle();
        }
        recent += rows;
        return counters;
    }

    /// The table of bytes.
    public byte[] bytes() {
        return bytes;
    }

    /// The longs without what the counters hold; what passes 255 in [#bytes] is added here.
    public long[] carried() {
        return counts;
    }

    /// Scratch of [Kernels#BLOCK] ints.
    public int[] cells() {
        return cells;
    }

    /// Scratch where there are at most 12 classes: a bit for each row of a block, for each class of
    /// truth and of prediction. Empty where there are more.
    public long[] sets() {
        return sets;
    }

    /// Scratch where there are sets: two blocks of bytes.
    public byte[] labels() {
        return labels;
    }

    private void settle() {
        for (int copy = 0; copy < copies; copy++) {
            for (int cell = 0; cell < counts.length; cell++) {
                counts[cell] += counters[copy * stride + cell];
            }
        }
        Arrays.fill(counters, 0);
        for (int cell = 0; cell < bytes.length; cell++) {
            counts[cell] += bytes[cell] & 255;
        }
        Arrays.fill(bytes, (byte) 0);
        recent = 0;
    }
}
