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
    private final List<long[]> slots = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    Histograms(Bins bins) {
        this.bins = bins;
    }

    /// A histogram to be filled; what is in it is left over.
    int take() {
        if (free.isEmpty()) {
            slots.add(new long[bins.start(bins.columns())]);
            return slots.size() - 1;
        }
        return free.pop();
    }

    void release(int slot) {
        free.push(slot);
    }

    long[] sums(int slot) {
        return slots.get(slot);
    }

    /// The sums of a node's rows for some columns.
    ///
    /// @param values the packed derivative of the row at the same place
    void fill(Node node, int[] rows, long[] values, int[] columns, int first, int end) {
        Kernels kernels = KernelRegistry.kernels();
        long[] sums = sums(node.slot);
        for (int k = first; k < end; k++) {
            Arrays.fill(sums, bins.start(columns[k]), bins.start(columns[k] + 1), 0);
        }
        for (int from = node.from; from < node.to; from += BLOCK) {
            int to = Math.min(node.to, from + BLOCK);
            for (int k = first; k < end; k++) {
                int c = columns[k];
                kernels.histogram(bins.codes(c), rows, values, from, to, sums, bins.start(c));
            }
        }
    }

    /// Takes one child's sums off those of its parent, which become the other's.
    void subtract(int parent, int child, int[] columns, int first, int end) {
        long[] sums = sums(parent);
        long[] off = sums(child);
        for (int k = first; k < end; k++) {
            int to = bins.start(columns[k] + 1);
            for (int b = bins.start(columns[k]); b < to; b++) {
                sums[b] -= off[b];
            }
        }
    }
}
