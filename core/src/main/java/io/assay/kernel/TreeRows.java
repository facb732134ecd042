package io.assay.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A block of rows as trees see them, page after page: a count below 128 for each row, eight rows in a
/// long, the first in its lowest byte. With the room that [Kernels#addTree] needs.
public final class TreeRows {
    /// Eight bytes as a long, the first in its lowest.
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int words;
    private final long[] counts;
    private final int[] starts;
    private final byte[] leaves;
    private int rows;

    /// The counts once more, an array for each page, and for each set and each bit of leaves: no compiler
    /// makes vectors of a loop that starts elsewhere in one of its arrays.
    private final long[][] owned;

    final long[][] pages;
    final long[][] sets;
    final long[][] bits;
    private final long[] numbers;

    /// @param pages at least 1
    /// @param sets one more than the highest set that a step names, at most [TreeStep#MOST_SETS]
    /// @param rows of a block at most, a multiple of eight
    public TreeRows(int pages, int sets, int rows) {
        words = rows / Long.BYTES;
        counts = new long[pages * words];
        starts = new int[pages];
        owned = new long[pages][words];
        this.pages = owned.clone();
        this.sets = new long[sets + 1][words];
        bits = new long[TreeStep.NO_BIT + 1][words];
        numbers = new long[words];
        leaves = new byte[rows];
    }

    /// Begins a block.
    public void begin(int count) {
        rows = count;
    }

    /// Sets the counts of a page.
    ///
    /// @param of a count for each row of the block; what follows up to its most rows is left over
    public void set(int page, byte[] of) {
        int start = page * words;
        long[] own = owned[page];
        pages[page] = own;
        for (int i = 0; i < words; i++) {
            own[i] = (long) EIGHT.get(of, i * Long.BYTES);
        }
        System.arraycopy(own, 0, counts, start, words);
        starts[page] = start;
    }

    /// Sets the counts of a page to those of another one.
    public void share(int page, int other) {
        starts[page] = starts[other];
        pages[page] = pages[other];
    }

    /// The rows of the block.
    public int rows() {
        return rows;
    }

    /// The counts of all pages.
    public long[] counts() {
        return counts;
    }

    /// Where those of each page begin.
    public int[] starts() {
        return starts;
    }

    /// The number of the leaf of each row, from the rows with each of `used` bits.
    byte[] leaves(int used) {
        int some = (rows + Long.BYTES - 1) / Long.BYTES;
        Arrays.fill(numbers, 0, some, 0);
        for (int b = 0; b < used; b++) {
            place(bits[b], Byte.SIZE - 1 - b, numbers, some);
        }
        for (int i = 0; i < some; i++) {
            EIGHT.set(leaves, i * Long.BYTES, numbers[i]);
        }
        return leaves;
    }

    private static void place(long[] bit, int down, long[] into, int words) {
        for (int i = 0; i < words; i++) {
            into[i] |= bit[i] >>> down;
        }
    }
}
