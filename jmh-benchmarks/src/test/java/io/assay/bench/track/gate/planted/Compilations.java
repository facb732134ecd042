package io.assay.bench.track.gate.planted;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

/// Loops that C2 makes less of than it could.
final class Compilations {
    private static final Weight[] WEIGHTS = {new Once(), new Twice(), new Half()};
    private static final MutableCallSite SITE =
            new MutableCallSite(MethodHandles.constant(int.class, 0));
    private static final MethodHandle STEP = SITE.dynamicInvoker();
    private static int calls;

    private Compilations() {}

    /// What a row counts for.
    private interface Weight {
        long of(int row);
    }

    private static final class Once implements Weight {
        @Override
        public long of(int row) {
            return row >= 0 ? 2 : 0;
        }
    }

    private static final class Twice implements Weight {
        @Override
        public long of(int row) {
            return row >= 0 ? 4 : 0;
        }
    }

    private static final class Half implements Weight {
        @Override
        public long of(int row) {
            return row >= 0 ? 1 : 0;
        }
    }

    /// Three classes at one call.
    static void megamorphic(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            sums[0] += score[i] >= threshold ? truth[i] * WEIGHTS[i % WEIGHTS.length].of(i) : 0;
        }
    }

    /// A call of more than 325 bytes of bytecode in the loop.
    static void bigCallee(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            sums[0] += score[i] >= threshold ? big(truth[i], i) : 0;
        }
    }

    private static long big(int t, int row) {
        int x = t + row;
        x ^= x << 13 ^ x >>> 3 ^ x << 5 ^ x >>> 7 ^ x << 11 ^ x >>> 17 ^ x << 2 ^ x >>> 1;
        x += x << 12 ^ x >>> 4 ^ x << 6 ^ x >>> 8 ^ x << 10 ^ x >>> 16 ^ x << 3 ^ x >>> 2;
        x ^= x << 13 ^ x >>> 3 ^ x << 5 ^ x >>> 7 ^ x << 11 ^ x >>> 17 ^ x << 2 ^ x >>> 1;
        x += x << 12 ^ x >>> 4 ^ x << 6 ^ x >>> 8 ^ x << 10 ^ x >>> 16 ^ x << 3 ^ x >>> 2;
        x ^= x << 13 ^ x >>> 3 ^ x << 5 ^ x >>> 7 ^ x << 11 ^ x >>> 17 ^ x << 2 ^ x >>> 1;
        x += x << 12 ^ x >>> 4 ^ x << 6 ^ x >>> 8 ^ x << 10 ^ x >>> 16 ^ x << 3 ^ x >>> 2;
        x ^= x << 13 ^ x >>> 3 ^ x << 5 ^ x >>> 7 ^ x << 11 ^ x >>> 17 ^ x << 2 ^ x >>> 1;
        x += x << 12 ^ x >>> 4 ^ x << 6 ^ x >>> 8 ^ x << 10 ^ x >>> 16 ^ x << 3 ^ x >>> 2;
        x ^= x << 13 ^ x >>> 3 ^ x << 5 ^ x >>> 7 ^ x << 11 ^ x >>> 17 ^ x << 2 ^ x >>> 1;
        x += x << 12 ^ x >>> 4 ^ x << 6 ^ x >>> 8 ^ x << 10 ^ x >>> 16 ^ x << 3 ^ x >>> 2;
        return x & t;
    }

    /// Something that was taken for constant changes every few thousand calls.
    static void deoptimised(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        if (++calls % 700 == 0) {
            SITE.setTarget(MethodHandles.constant(int.class, calls / 700));
        }
        long both = step();
        for (int i = from; i < to; i++) {
            both += truth[i] & (score[i] >= threshold ? 1 : 0);
        }
        sums[0] += both;
    }

    private static int step() {
        try {
            return (int) STEP.invokeExact() & 1;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
