package io.assay.testing;

import io.assay.Assay;
import io.assay.KernelSet;

/// Prints what this JVM says of each kernel set; run on other JVMs by tests.
public final class ShowKernels {
    private ShowKernels() {}

    public static void main(String[] args) {
        for (KernelSet set : Assay.kernelSets()) {
            String state = set.running() ? "running" : set.available() ? "available" : set.reason();
            System.out.println(set.name() + ": " + state);
        }
    }
}
