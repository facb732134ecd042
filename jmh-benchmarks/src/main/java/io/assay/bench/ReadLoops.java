package io.assay.bench;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Loops that read and do next to nothing else: as fast as one core can.
final class ReadLoops {
    private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
    private static final int STEP = 4 * SPECIES.length();

    private ReadLoops() {}

    /// The sum of an array with four independent accumulators.
    static long one(long[] x) {
        LongVector a = LongVector.zero(SPECIES);
        LongVector b = a;
        LongVector c = a;
        LongVector d = a;
        int i = 0;
        for (; i <= x.length - STEP; i += STEP) {
            a = a.add(LongVector.fromArray(SPECIES, x, i));
            b = b.add(LongVector.fromArray(SPECIES, x, i + SPECIES.length()));
            c = c.add(LongVector.fromArray(SPECIES, x, i + 2 * SPECIES.length()));
            d = d.add(LongVector.fromArray(SPECIES, x, i + 3 * SPECIES.length()));
        }
        long sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < x.length; i++) {
            sum += x[i];
        }
        return sum;
    }

    /// The sum of two arrays of one length, read side by side.
    static long two(long[] x, long[] y) {
        LongVector a = LongVector.zero(SPECIES);
        LongVector b = a;
        LongVector c = a;
        LongVector d = a;
        int half = 2 * SPECIES.length();
        int i = 0;
        for (; i <= x.length - half; i += half) {
            a = a.add(LongVector.fromArray(SPECIES, x, i));
            b = b.add(LongVector.fromArray(SPECIES, y, i));
            c = c.add(LongVector.fromArray(SPECIES, x, i + SPECIES.length()));
            d = d.add(LongVector.fromArray(SPECIES, y, i + SPECIES.length()));
        }
        long sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < x.length; i++) {
            sum += x[i] + y[i];
        }
        return sum;
    }

    /// The C library's searches, the fastest readers that a system comes with.
    static final class C {
        private static final MethodHandle MEMCHR =
                function(
                        "memchr",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_LONG));
        private static final MethodHandle MEMCMP =
                function(
                        "memcmp",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG));

        private C() {}

        @SuppressWarnings("restricted")
        private static MethodHandle function(String name, FunctionDescriptor type) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow(name), type, Linker.Option.critical(true));
        }

        /// Looks for a byte that is not there and returns where it is: 0.
        static long one(MemorySegment x, int absent) {
            try {
                return (long) MEMCHR.invokeExact(x, absent, x.byteSize());
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        /// Compares equal arrays: 0.
        static long two(MemorySegment x, MemorySegment y) {
            try {
                return (int) MEMCMP.invokeExact(x, y, x.byteSize());
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
