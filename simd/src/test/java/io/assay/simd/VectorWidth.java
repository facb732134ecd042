package io.assay.simd;

import io.assay.kernel.KernelContract;
import io.assay.kernel.Kernels;
import io.assay.testing.Property;

/// Holds every kernel of the vector set against the contract, in a JVM of its own, and prints the
/// width that it really had.
final class VectorWidth {
    private VectorWidth() {}

    public static void main(String[] arguments) {
        Kernels vector = new VectorProvider().open();
        try {
            KernelContract.check(vector, Property.cases(), Property.seed());
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.out.println(vector.bits() + " bits");
    }
}
