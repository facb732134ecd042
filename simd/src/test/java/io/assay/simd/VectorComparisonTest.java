package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;

/// What the vector set owes is tested by the core suite; here only that the comparison at other widths
/// would see a difference.
class VectorComparisonTest {
    private static final Kernels VECTOR = new VectorProvider().open();

    @Test
    void theComparisonFindsAFault() {
        VectorCalls wrong =
                new VectorCalls(
                        "wrong", (k, r, c, d) -> c[0] = k instanceof ScalarKernels ? 1 : r.rows());
        assertThrows(AssertionError.class, () -> VectorComparison.check(VECTOR, wrong, 100, 1));
    }
}
