package io.assay.bench;

import io.assay.kernel.Kernels;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// Every method of the seam and a call of it that [SeamBenchmark] times. The call returns what was
/// computed, folded into a long, which is the same for all kernel sets.
public enum SeamMethod {
    CHECK_FLOATS((k, s) -> k.firstOutside(s.floats, 0, s.rows, 0f, 1f)),
    CHECK_DOUBLES((k, s) -> k.firstOutside(s.doubles, 0, s.rows, 0, 1)),
    CHECK_LABELS((k, s) -> k.firstNotBinary(s.truth, 0, s.rows)),

    CONFUSION_LABELS((k, s) -> {
        Arrays.fill(s.sums, 0);
        k.confusion(s.truth, s.predicted, 0, s.rows, s.sums);
        return Arrays.hashCode(s.sums);
    }),
    CONFUSION_FLOATS((k, s) -> {
        Arrays.fill(s.sums, 0);
        k.confusion(s.truth, s.floats, 0, s.rows, 0.5f, s.sums);
        return Arrays.hashCode(s.sums);
    }),
    CONFUSION_DOUBLES((k, s) -> {
        Arrays.fill(s.sums, 0);
        k.confusion(s.truth, s.doubles, 0, s.rows, 0.5, s.sums);
        return Arrays.hashCode(s.sums);
    }),

    LARGEST_BYTES((k, s) -> k.largest(s.byteClasses, 0, s.rows)),
    LARGEST_SHORTS((k, s) -> k.largest(s.shortClasses, 0, s.rows)),
    LARGEST_INTS((k, s) -> k.largest(s.classes, 0, s.rows)),
    TABULATE_BYTES((k, s) -> {
        k.tabulate(s.byteClasses, s.predictedByteClasses, 0, s.rows, s.table);
        return 0;
    }),
    TABULATE_SHORTS((k, s) -> {
        k.tabulate(s.shortClasses, s.predictedShortClasses, 0, s.rows, s.table);
        return 0;
    }),
    TABULATE_INTS((k, s) -> {
        k.tabulate(s.classes, s.predictedClasses, 0, s.rows, s.table);
        return 0;
    }),
    ARGMAX_FLOATS((k, s) -> {
        int rows = s.rows / SeamRows.COLUMNS;
        k.argmax(s.floats, 0, rows, SeamRows.COLUMNS, s.ints, 0);
        return s.ints[rows / 3];
    }),
    ARGMAX_DOUBLES((k, s) -> {
        int rows = s.rows / SeamRows.COLUMNS;
        k.argmax(s.doubles, 0, rows, SeamRows.COLUMNS, s.ints, 0);
        return s.ints[rows / 3];
    }),

    SPLIT_FLOATS((k, s) -> k.split(s.truth, s.floats, 0, s.rows, s.ints, 0, s.rows)),
    SPLIT_DOUBLES((k, s) -> k.split(s.truth, s.doubles, 0, s.rows, s.longs, 0, s.rows)),
    SORT_INTS((k, s) -> {
        System.arraycopy(s.intKeys, 0, s.ints, 0, s.rows);
        k.sort(s.ints, 0, s.rows, s.intScratch);
        return s.ints[s.rows / 3];
    }),
    SORT_LONGS((k, s) -> {
        System.arraycopy(s.longKeys, 0, s.longs, 0, s.rows);
        k.sort(s.longs, 0, s.rows, s.longScratch);
        return s.longs[s.rows / 3];
    }),

    SQUARES_FLOATS(
            (k, s) -> overBlocks(s, (from, to) -> k.squaredError(s.truth, s.floats, from, to))),
    SQUARES_DOUBLES(
            (k, s) -> overBlocks(s, (from, to) -> k.squaredError(s.truth, s.doubles, from, to))),
    LIKELIHOOD_FLOATS((k, s) ->
            overBlocks(
                    s,
                    (from, to) -> {
                        k.likelihood(s.truth, s.floats, from, to, 1e-12, s.product);
                        return s.product[0] + s.product[1];
                    })),
    LIKELIHOOD_DOUBLES((k, s) ->
            overBlocks(
                    s,
                    (from, to) -> {
                        k.likelihood(s.truth, s.doubles, from, to, 1e-12, s.product);
                        return s.product[0] + s.product[1];
                    }));

    /// A call of one seam method on all rows.
    @FunctionalInterface
    interface Call {
        long on(Kernels kernels, SeamRows rows);
    }

    /// A kernel on one block.
    @FunctionalInterface
    private interface Block {
        double of(int from, int to);
    }

    final Call call;

    SeamMethod(Call call) {
        this.call = call;
    }

    private static long overBlocks(SeamRows rows, Block block) {
        double sum = 0;
        for (int from = 0; from < rows.rows; from += Kernels.BLOCK) {
            sum += block.of(from, Math.min(from + Kernels.BLOCK, rows.rows));
        }
        return Double.doubleToLongBits(sum);
    }

    /// The method of [Kernels] that the call makes, found by making it.
    public Method method() {
        SeamRows rows = new SeamRows();
        rows.rows = 2;
        rows.draw();
        AtomicReference<Method> called = new AtomicReference<>();
        Kernels recorder =
                (Kernels)
                        Proxy.newProxyInstance(
                                Kernels.class.getClassLoader(),
                                new Class<?>[] {Kernels.class},
                                (proxy, method, arguments) -> {
                                    called.set(method);
                                    return nothing(method.getReturnType());
                                });
        call.on(recorder, rows);
        return called.get();
    }

    private static Object nothing(Class<?> type) {
        if (type == double.class) {
            return 0.0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }
}
