package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VectorKernelsTest {
    private static final Kernels VECTOR = new VectorProvider().open();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WINDOWS = 400;
    private static final int CALLS = 500;
    private static final int QUIET = 5;

    @TestFactory
    Stream<DynamicTest> sameBitsAsScalar() {
        return VectorCalls.ALL.stream()
                .map(kernel ->
                        DynamicTest.dynamicTest(
                                kernel.name(),
                                () ->
                                        VectorComparison.check(
                                                VECTOR, kernel, VectorComparison.cases(), 1)));
    }

    @Test
    void theComparisonFindsAFault() {
        VectorCalls wrong =
                new VectorCalls(
                        "wrong", (k, r, c, d) -> c[0] = k instanceof ScalarKernels ? 1 : r.rows());
        assertThrows(AssertionError.class, () -> VectorComparison.check(VECTOR, wrong, 100, 1));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsAllocatedOnceCompiled() {
        return VectorCalls.ALL.stream()
                .map(kernel ->
                        DynamicTest.dynamicTest(kernel.name(), () -> awaitNoAllocation(kernel)));
    }

    /// Windows of calls with and without rows that fill no step, until several in a row read 0.
    private static void awaitNoAllocation(VectorCalls kernel) throws InterruptedException {
        Case ragged = Case.random(new Random(2), 0);
        while (ragged.rows() < 900 || ragged.rows() % 32 == 0) {
            ragged = Case.random(new Random(ragged.rows() + 3), 1_000);
        }
        long[] counts = new long[3];
        double[] numbers = new double[2];
        int quiet = 0;
        long allocated = -1;
        for (int window = 0; window < WINDOWS && quiet < QUIET; window++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int call = 0; call < CALLS; call++) {
                kernel.call().run(VECTOR, ragged, counts, numbers);
            }
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            quiet = allocated == 0 ? quiet + 1 : 0;
            if (allocated > 0) {
                Thread.sleep(10); // C2 works in the background
            }
        }
        assertEquals(QUIET, quiet, () -> kernel.name() + " still allocates");
        assertEquals(0, allocated);
        assertTrue(VECTOR.bits() > 0);
    }
}
