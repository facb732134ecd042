package io.assay.cell;

import io.assay.kernel.CountTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Classes in two arrays of shorts, which can be exchanged.
public final class ShortPairs implements ClassPairs {
    private short[] truth = {};
    private short[] predicted = {};

    /// Exchanges the arrays, which are kept and not copied; returns this.
    public ShortPairs set(short[] truth, short[] predicted) {
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
        return widened(truth);
    }

    @Override
    public int[] predicted() {
        return widened(predicted);
    }

    private static int[] widened(short[] classes) {
        int[] ints = new int[classes.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = classes[i];
        }
        return ints;
    }
}
