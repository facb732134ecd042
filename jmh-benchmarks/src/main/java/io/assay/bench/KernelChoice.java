package io.assay.bench;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Which kernel set a row measures. A set that cannot run here fails its rows with the reason.
@State(Scope.Benchmark)
public class KernelChoice {

    /// The name of the set.
    @Param({"scalar", "vector", "native"})
    public String kernels;

    Kernels loops;

    /// Opens the set.
    @Setup
    public void open() {
        // A fork measures one set. Said before the registry starts, this makes its one choice.
        System.setProperty("assay.kernels", kernels);
        KernelCandidate candidate =
                KernelRegistry.system().candidates().stream()
                        .filter(c -> c.name().equals(kernels))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException("no kernel set is named " + kernels));
        if (!candidate.open()) {
            throw new IllegalStateException(kernels + ": " + candidate.reason());
        }
        loops = candidate.kernels();
    }

    /// For rows that call the library above the seam, where the set cannot be passed.
    KernelChoice inUse() {
        String running = KernelRegistry.system().running();
        if (!kernels.equals(running)) {
            throw new IllegalStateException(
                    "this JVM runs the " + running + " kernels; expected " + kernels);
        }
        return this;
    }
}
