package io.assay.simd;

import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.util.Arrays;
import java.util.Random;

/// Vector against scalar, bit for bit, on random rows.
final class VectorComparison {
    private static final Kernels SCALAR = new ScalarKernels();
    private static final int LONGEST = 200;
    private static final int CALLS_BEFORE_C2 = 15_000;
    private static final int ONE_IN_LONG = 100;

    /// Rows and lengths that reach the flush of byte counters.
    private static final int VERY_LONG = 40_000;

    private VectorComparison() {}

    static int cases() {
        return Boolean.getBoolean("assay.deep") ? 200_000 : 5_000;
    }

    /// Throws an `AssertionError` that names the kernel and the rows. Short rows, so that many
    /// cases take little time; now and then a block.
    static void check(Kernels vector, VectorCalls kernel, int cases, long seed) {
        Random random = new Random(seed);
        warm(vector, kernel, random);
        for (int i = 0; i < cases; i++) {
            int longest = i % ONE_IN_LONG == 0 ? Kernels.BLOCK : LONGEST;
            compare(vector, kernel, kernel.draw(random, longest), i);
        }
        if (kernel.name().startsWith("confusion")) {
            compare(vector, kernel, Case.random(random, VERY_LONG), cases);
        }
    }

    /// Past the 5,000 calls at which C2 compiles, and with all branches taken.
    private static void warm(Kernels vector, VectorCalls kernel, Random random) {
        Case[] rows = new Case[50];
        Arrays.setAll(rows, i -> kernel.draw(random, LONGEST));
        for (int call = 0; call < CALLS_BEFORE_C2; call++) {
            kernel.call().run(vector, rows[call % rows.length], new long[3], new double[2]);
        }
    }

    private static void compare(Kernels vector, VectorCalls kernel, Case rows, int number) {
        long[] counts = {3, 5, 7};
        double[] numbers = new double[2];
        long[] expectedCounts = {3, 5, 7};
        double[] expectedNumbers = new double[2];
        kernel.call().run(SCALAR, rows, expectedCounts, expectedNumbers);
        kernel.call().run(vector, rows, counts, numbers);
        if (!Arrays.equals(expectedCounts, counts) || !Arrays.equals(expectedNumbers, numbers)) {
            throw new AssertionError(
                    "%s, case %d, rows %d to %d: scalar %s %s, vector %s %s"
                            .formatted(
                                    kernel.name(),
                                    number,
                                    rows.from(),
                                    rows.to(),
                                    Arrays.toString(expectedCounts),
                                    Arrays.toString(expectedNumbers),
                                    Arrays.toString(counts),
                                    Arrays.toString(numbers)));
        }
    }
}
