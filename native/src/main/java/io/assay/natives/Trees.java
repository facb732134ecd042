package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.assay.kernel.TreeRows;
import java.lang.invoke.MethodHandle;

/// What trees say of rows: as many as a block of predictions has, which is short enough for one call.
final class Trees {
    private Trees() {}

    static void add(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        try {
            Add.gate.invokeExact(
                    steps, size, rows.counts(), rows.starts(), rows.rows(), values, scores, at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void call(
            long[] steps,
            int size,
            long[] counts,
            int[] starts,
            int rows,
            double[] values,
            double[] scores,
            int at) {
        try {
            Add.TREE.invokeExact(
                    ofArray(steps),
                    size,
                    ofArray(counts),
                    ofArray(starts),
                    rows,
                    ofArray(values),
                    ofArray(scores),
                    at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static final class Add {
        static MethodHandle gate =
                Gate.to(
                        Trees.class,
                        "call",
                        void.class,
                        long[].class,
                        int.class,
                        long[].class,
                        int[].class,
                        int.class,
                        double[].class,
                        double[].class,
                        int.class);
        static final MethodHandle TREE =
                Library.ofVoid(
                        "add_tree",
                        ADDRESS,
                        JAVA_INT,
                        ADDRESS,
                        ADDRESS,
                        JAVA_INT,
                        ADDRESS,
                        ADDRESS,
                        JAVA_INT);
    }
}
