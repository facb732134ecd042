// Made from LongLists.java by core/twins.sh; change that file.
package io.assay.rank;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// The keys of each range and class as a list of chunks in one pool.
///
/// List `2 * range + truth`; a list grows as it must, so rows are read once. Room: a key per row and two chunks per list.
final class IntLists {
    private static final int BITS = Integer.numberOfTrailingZeros(Kernels.CHUNK);
    private static final int LAST = Kernels.CHUNK - 1;

    /// Lists start at different cache lines of their chunks: chunks that start a kilobyte apart
    /// fall on a sixteenth of the lines of a first-level cache.
    private static final int STAGGER = 16;

    private final int[] pool;
    private final int[] cursors;

    /// The chunk before this one in its list; `~start` when there is none and the list starts here.
    private final int[] links;

    private int free;

    /// Room for rows in at most so many ranges.
    IntLists(int rows, int ranges) {
        pool = new int[(int) poolSize(rows, ranges)];
        cursors = new int[2 * ranges];
        links = new int[pool.length >>> BITS];
    }

    /// Elements of the pool, which may be more than an array holds.
    static long poolSize(int rows, int ranges) {
        return ((long) rows + Kernels.CHUNK - 1 >>> BITS << BITS) + 4L * ranges * Kernels.CHUNK;
    }

    /// Starts empty lists for some ranges.
    void clear(int ranges) {
        free = 2 * ranges;
        for (int list = 0; list < free; list++) {
            int start = (list >>> 2) * STAGGER & LAST;
            links[list] = ~start;
            cursors[list] = (list << BITS) + start;
        }
    }

    /// Adds rows.
    void add(IntSplitters by, byte[] truth, float[] score, int from, int to) {
        free =
                KernelRegistry.kernels()
                        .partition(
                                truth, score, from, to, by.low, by.high, by.shift, by.ranges, pool,
                                cursors, links, free);
    }

    /// The length of a list.
    int length(int list) {
        int rows = cursors[list] & LAST;
        int link = links[cursors[list] >>> BITS];
        while (link >= 0) {
            rows += Kernels.CHUNK;
            link = links[link];
        }
        return rows - ~link;
    }

    /// Copies a list and returns the place after it; the order is of no account.
    int copyTo(int list, int[] target, int at) {
        int chunk = cursors[list] >>> BITS;
        int end = cursors[list] & LAST;
        int to = at;
        for (int link = links[chunk]; ; link = links[chunk]) {
            int start = link < 0 ? ~link : 0;
            System.arraycopy(pool, (chunk << BITS) + start, target, to, end - start);
            to += end - start;
            if (link < 0) {
                return to;
            }
            end = Kernels.CHUNK;
            chunk = link;
        }
    }
}
