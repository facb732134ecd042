package io.assay.score;

import io.assay.kernel.KernelRegistry;

/// Labels of two classes in other types than byte: true and false, or 1 and one of 0 and -1.
public final class BinaryLabels {
    /// Rows that are checked and read again while they stay in the cache.
    public static final int RUN = 1 << 14;

    private BinaryLabels() {}

    /// Refuses the first label of `[from, to)` that is neither 1 nor the negative class, and returns
    /// that class: 0 or -1, or 1 while none was seen.
    ///
    /// @param negative the class that rows before have shown, 1 at first
    public static int check(String name, short[] labels, int from, int to, int negative) {
        int known = negative;
        int row = KernelRegistry.kernels().firstNotBinary(labels, from, to, known);
        if (row >= 0 && known == 1 && (labels[row] == 0 || labels[row] == -1)) {
            known = labels[row];
            row = KernelRegistry.kernels().firstNotBinary(labels, row, to, known);
        }
        if (row >= 0) {
            throw refusal(name, row, labels[row], known);
        }
        return known;
    }

    /// Checks labels and writes rows `[from, to)` to the same rows of `bytes`.
    public static void narrow(short[] labels, int from, int to, byte[] bytes) {
        int negative = 1;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(RUN, to - start);
            negative = check("truth", labels, start, end, negative);
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) (labels[i] + 1 >> 1);
            }
        }
    }

    /// Refuses the first label of `[from, to)` that is neither 1 nor the negative class, and returns
    /// that class: 0 or -1, or 1 while none was seen.
    ///
    /// @param negative the class that rows before have shown, 1 at first
    public static int check(String name, int[] labels, int from, int to, int negative) {
        int known = negative;
        int row = KernelRegistry.kernels().firstNotBinary(labels, from, to, known);
        if (row >= 0 && known == 1 && (labels[row] == 0 || labels[row] == -1)) {
            known = labels[row];
            row = KernelRegistry.kernels().firstNotBinary(labels, row, to, known);
        }
        if (row >= 0) {
            throw refusal(name, row, labels[row], known);
        }
        return known;
    }

    /// Checks labels and writes rows `[from, to)` to the same rows of `bytes`.
    public static void narrow(int[] labels, int from, int to, byte[] bytes) {
        int negative = 1;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(RUN, to - start);
            negative = check("truth", labels, start, end, negative);
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) (labels[i] + 1 >> 1);
            }
        }
    }

    /// Writes rows `[from, to)` to the same rows of `bytes`.
    public static void narrow(boolean[] labels, int from, int to, byte[] bytes) {
        for (int i = from; i < to; i++) {
            bytes[i] = (byte) (labels[i] ? 1 : 0);
        }
    }

    private static IllegalArgumentException refusal(String name, int row, int label, int negative) {
        String expected = negative == 1 ? "1, 0 or -1" : "1 or " + negative;
        return new IllegalArgumentException(
                name + "[" + row + "] is " + label + "; expected " + expected);
    }
}
