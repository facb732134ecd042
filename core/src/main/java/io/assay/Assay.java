package io.assay;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelCheck;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.time.Duration;
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

    /// The kernel set that runs; no other is opened. Throws `IllegalStateException` when
    /// `-Dassay.kernels` cannot be met.
    public static KernelSet running() {
        Kernels kernels = KernelRegistry.kernels();
        return new KernelSet(kernels.name(), true, true, kernels.bits(), null);
    }

    /// Runs every kernel until it is compiled and checks it against fixed data, which takes one to
    /// three seconds for a set; returns how long it took.
    ///
    /// For a service, before its first request. A set that computes wrongly on this machine is
    /// dropped for the rest of the process and the next one takes over; [#kernelSets] then tells why.
    /// Throws `IllegalStateException` when `-Dassay.kernels` allows no other.
    public static Duration warmUp() {
        long start = System.nanoTime();
        KernelCheck.running(KernelRegistry.system());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Checks every set that can run here as [#warmUp] does, drops those that compute wrongly, and
    /// returns what [#kernelSets] then says.
    public static List<KernelSet> checkKernelSets() {
        KernelCheck.all(KernelRegistry.system());
        return kernelSets();
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
