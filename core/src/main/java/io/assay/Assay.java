package io.assay;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.List;

/// What runs here, and how to make it ready.
public final class Assay {
    private Assay() {}

    /// The kernel sets, best first: which one runs, which could, and why the others cannot.
    public static List<KernelSet> kernelSets() {
        KernelRegistry registry = KernelRegistry.system();
        String running = registry.running();
        return registry.candidates().stream().map(c -> describe(c, running)).toList();
    }

    private static KernelSet describe(KernelCandidate candidate, String running) {
        Kernels kernels = candidate.kernels();
        return new KernelSet(
                candidate.name(),
                kernels != null,
                candidate.name().equals(running),
                kernels == null ? 0 : kernels.bits(),
                candidate.reason());
    }
}
