package io.assay.cell;

import io.assay.kernel.CountTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Classes in two arrays of ints, which can be exchanged.
public final class IntPairs implements ClassPairs {
    private int[] truth = {};
    private int[] predicted = {};

    /// Exchanges the arrays, which are kept and not copied; returns this.
    public IntPairs set(int[] truth, int[] predicted) {
        this.truth = truth;
        this.predicted = predicted;
        return this;
    }

    @Override
    public int length() {
        return truth.length;
    }

    @Override
    public int truth(int row) {
        return truth[row];
    }

    @Override
    public int predicted(int row) {
        return predicted[row];
    }

    @Override
    public int largest(int from, int to) {
        Kernels kernels = KernelRegistry.kernels();
        int t = kernels.largest(truth, from, to);
        int p = kernels.largest(predicted, from, to);
        return Integer.compareUnsigned(t, p) > 0 ? t : p;
    }

    @Override
    public void tabulate(int from, int to, CountTable table) {
        KernelRegistry.kernels().tabulate(truth, predicted, from, to, table);
    }

    @Override
    public int[] truth() {
        return truth;
    }

    @Override
    public int[] predicted() {
        return predicted;
    }
}
