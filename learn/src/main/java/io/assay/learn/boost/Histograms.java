package io.assay.learn.boost;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.learn.bins.Bins;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Sums of packed derivatives by column and bin, for the nodes that may still be split.
final class Histograms {
    /// Rows between two columns: their numbers and derivatives stay in the first-level cache.
    private static final int BLOCK = 2048;

    private final Bins bins;
    private final Bundles bundles;

    /// Sums of each bundle of several columns, by code; one thread at a time fills a bundle.
    private final long[][] joint;

    private final List<long[][]> slots = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    Histograms(Bins bins, Bundles bundles) {
        this.bins = bins;
        this.bundles = bundles;
        joint = new long[bundles.count()][];
    }

    /// A histogram to be filled; what is in it is left over.
    int take() {
        if (free.isEmpty()) {
            slots.add(fresh());
            return slots.size() - 1;
        }
        return free.pop();
    }

    void release(int slot) {
        free.push(slot);
    }

    private long[][] fresh() {
        long[][] sums = new long[bins.columns()][];
        Arrays.setAll(sums, c -> new long[bins.count(c)]);
        return sums;
    }

    /// The sums of a column by bin.
    long[] sums(int slot, int column) {
        return slots.get(slot)[column];
    }

    /// The sums of a node's rows for some columns.
    ///
    /// @param values the packed derivative of the row at the same place
    /// @param units columns, bundle by bundle, of which those at `[first, end)` are meant
    void fill(Node node, int[] rows, long[] values, int[][] units, int first, int end) {
        Kernels kernels = KernelRegistry.kernels();
        for (int k = first; k < end; k++) {
            Arrays.fill(codes(node, units[k][0]), 0);
        }
        for (int from = node.from; from < node.to; from += BLOCK) {
            int to = Math.min(node.to, from + BLOCK);
            for (int k = first; k < end; k++) {
                int column = units[k][0];
                byte[] codes = bundles.codes(bundles.of(column));
                kernels.histogram(codes, rows, values, from, to, codes(node, column));
            }
        }
        for (int k = first; k < end; k++) {
            for (int column : units[k]) {
                if (!bundles.isAlone(column)) {
                    long[] into = sums(node.slot, column);
                    bundles.unpack(joint[bundles.of(column)], column, node.sums, into);
                }
            }
        }
    }

    /// The sums by code of a column's bundle, which are those of the column if it is alone.
    private long[] codes(Node node, int column) {
        if (bundles.isAlone(column)) {
            return sums(node.slot, column);
        }
        int bundle = bundles.of(column);
        if (joint[bundle] == null) {
            joint[bundle] = new long[Bins.MOST];
        }
        return joint[bundle];
    }

    /// Takes one child's sums off those of its parent, which become the other's.
    void subtract(int parent, int child, int[][] units, int first, int end) {
        for (int k = first; k < end; k++) {
            for (int column : units[k]) {
                long[] sums = sums(parent, column);
                long[] off = sums(child, column);
                for (int b = 0; b < sums.length; b++) {
                    sums[b] -= off[b];
                }
            }
        }
    }
}
