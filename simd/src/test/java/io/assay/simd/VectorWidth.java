package io.assay.simd;

import io.assay.kernel.Kernels;

/// Compares vector with scalar in a JVM of its own and prints the width that it really had.
final class VectorWidth {
    private VectorWidth() {}

    public static void main(String[] arguments) {
        Kernels vector = new VectorProvider().open();
        int cases = Integer.parseInt(arguments[0]);
        for (VectorCalls kernel : VectorCalls.ALL) {
            VectorComparison.check(vector, kernel, cases, 20261121);
        }
        System.out.println(vector.bits() + " bits");
    }
}
