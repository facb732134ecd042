package io.assay.simd;

import io.assay.Assay;
import io.assay.KernelSet;

/// Prints what the registry of its JVM says about the vector set.
final class PrintVectorSet {
    private PrintVectorSet() {}

    public static void main(String[] arguments) {
        for (KernelSet set : Assay.kernelSets()) {
            if (set.name().equals("vector")) {
                System.out.println(set.available() ? set.bits() + " bits" : set.reason());
            }
        }
    }
}
