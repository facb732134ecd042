package io.assay.cli.report;

import io.assay.Assay;
import io.assay.KernelSet;

/// The kernel set that did the work.
public final class RunningKernels {
    private RunningKernels() {}

    /// Such as `native`.
    public static String name() {
        return Assay.running().name();
    }

    /// Such as `native (512 bit)`.
    public static String text() {
        KernelSet set = Assay.running();
        return set.name() + " (" + set.bits() + " bit)";
    }
}
