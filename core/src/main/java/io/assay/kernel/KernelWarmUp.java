package io.assay.kernel;

import java.util.List;

/// Brings kernel sets to the point where they run compiled, and finds those that are wrong then.
public final class KernelWarmUp {

    /// For each set that is checked. Native takes some ten seconds; vector, which is compiled, takes longer,
    /// and on a busy machine more than this: then the check tells what it has not seen.
    private static final long CHECK_NANOS = 30_000_000_000L;

    private KernelWarmUp() {}

    /// Drives the best set and lets it run once all its kernels are warm. A set that is wrong is
    /// dropped and the next one driven. Returns the kernels that were not warm in time; then the set
    /// that ran before goes on running.
    ///
    /// @param deadline as [System#nanoTime] counts
    public static List<String> best(KernelRegistry registry, long deadline) {
        Kernels kernels = registry.best();
        KernelCheck check = KernelCheck.of(kernels, deadline);
        while (check.fault() != null) {
            registry.drop(kernels.name(), check.fault());
            kernels = registry.best();
            check = KernelCheck.of(kernels, deadline);
        }
        if (check.late().isEmpty()) {
            registry.adopt(kernels);
        }
        return check.late();
    }

    /// Checks every set that can run, drops those that are wrong, and notes the kernels that were not
    /// compiled in time, of which little is known then. Scalar is what is right.
    public static void checkAll(KernelRegistry registry) {
        checkAll(registry, CHECK_NANOS);
    }

    static void checkAll(KernelRegistry registry, long nanosOfEach) {
        for (KernelCandidate candidate : registry.candidates()) {
            Kernels kernels = candidate.kernels();
            if (kernels != null && !(kernels instanceof ScalarKernels)) {
                KernelCheck check = KernelCheck.of(kernels, System.nanoTime() + nanosOfEach);
                candidate.checked(check.late());
                if (check.fault() != null) {
                    registry.drop(candidate.name(), check.fault());
                }
            }
        }
    }
}
