package io.assay.cli.report;

import io.assay.Assay;
import io.assay.KernelSet;

/// The kernel set that did the work.
final class RunningKernels {
    private RunningKernels() {}

    private static KernelSet running() {
        return Assay.kernelSets().stream().filter(KernelSet::running).findFirst().orElseThrow();
    }

    /// Such as `native`.
    static String name() {
        return running().name();
    }

    /// Such as `native (512 bit)`.
    static String text() {
        KernelSet set = running();
        return set.name() + " (" + set.bits() + " bit)";
    }
}
