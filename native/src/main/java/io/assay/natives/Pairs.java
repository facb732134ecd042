package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// The pairs of a range: -1 where counting is not possible. One array is wrapped, which C2 always
/// inlines, so there is no gate.
final class Pairs {
    private Pairs() {}

    static long half(int[] keys, int from, int middle, int to) {
        try {
            return (long) OfInts.PAIRS.invokeExact(ofArray(keys), from, middle, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static long half(long[] keys, int from, int middle, int to) {
        try {
            return (long) OfLongs.PAIRS.invokeExact(ofArray(keys), from, middle, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle bind(String type) {
        return Library.ofLong("pairs_" + type, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT);
    }

    private static final class OfInts {
        static final MethodHandle PAIRS = bind("int32_t");
    }

    private static final class OfLongs {
        static final MethodHandle PAIRS = bind("int64_t");
    }
}
