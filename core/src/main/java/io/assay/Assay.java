package io.assay;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.KernelWarmUp;
import io.assay.kernel.Kernels;
import java.time.Duration;
import java.util.ArrayList;
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
        return new KernelSet(kernels.name(), true, true, kernels.bits(), null, List.of());
    }

    /// Makes this process ready for requests: the same as `warmUp(Duration.ofSeconds(60))`.
    public static WarmUp warmUp() {
        return warmUp(Duration.ofSeconds(60));
    }

    /// Drives the best kernel set that opens here, and the calls of a service around it, until all of
    /// it runs compiled and allocates nothing. From then on that set runs.
    ///
    /// For a service, before its first request: code that was compiled around scalar kernels stays a
    /// little slower. It takes 10 to 45 seconds, in this thread and in the JVM's compiler. Until then, and
    /// without it, calls run scalar kernels, which are fast from the first call on; results are the
    /// same bits. A set that computes wrongly on this machine is dropped for the rest of the process
    /// and the next one takes over; [#kernelSets] then tells why.
    ///
    /// @param limit after which it gives up and the kernels stay as they are; it may be called again
    /// @return what runs now, and what was not warm in time
    /// @throws IllegalStateException if `-Dassay.kernels` names no set that can run
    public static synchronized WarmUp warmUp(Duration limit) {
        long start = System.nanoTime();
        long deadline = start + limit.toNanos();
        KernelRegistry registry = KernelRegistry.system();
        List<String> late = new ArrayList<>(KernelWarmUp.best(registry, deadline));
        late.addAll(Services.warm(deadline));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new WarmUp(registry.running(), late, took);
    }

    /// Checks every set that can run here as [#warmUp] does, drops those that compute wrongly, and
    /// returns what [#kernelSets] then says. It gives each set up to 30 seconds; kernels that do not run
    /// compiled by then are [KernelSet#late].
    public static List<KernelSet> checkKernelSets() {
        KernelWarmUp.checkAll(KernelRegistry.system());
        return kernelSets();
    }

    private static KernelSet describe(KernelCandidate candidate, String running) {
        Kernels kernels = candidate.kernels();
        return new KernelSet(
                candidate.name(),
                kernels != null,
                candidate.name().equals(running),
                kernels == null ? 0 : kernels.bits(),
                candidate.reason(),
                candidate.late());
    }
}
