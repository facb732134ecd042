package io.assay.kernel;

import java.util.concurrent.locks.LockSupport;

/// Makes sure that compiled kernels give the bits that scalar gives.
///
/// A compiler can turn right kernels into wrong code, on some processors only; HotSpot has such bugs
/// in the Vector API. So the check drives every kernel until it should run compiled and compares it
/// on fixed data then. A set that is wrong is taken out of service and its reason kept.
public final class KernelCheck {
    /// C2 takes a method up after about 5,000 calls, or fewer when it loops.
    private static final int ROUNDS = 40;

    private static final int CALLS = 300;
    private static final int SHORT = 256;

    /// The compiler works beside the calls and needs time of its own: 24 kernels in about a second.
    private static final long LEAST_NANOS = 1_000_000_000;

    /// Before C2 a vector kernel boxes every vector and is hundreds of times slower.
    private static final long MOST_NANOS = 2_500_000_000L;

    private static final long PAUSE_NANOS = 10_000_000;

    private static final int[] LENGTHS = {
        0, 1, 2, 7, 16, 31, 33, 64, 100, 127, 129, 193, 256, 511, 1_000, 2_049, 3_000, 4_095, 4_096
    };
    private static final int[] OFFSETS = {0, 1, 5, 33, 64};

    private KernelCheck() {}

    /// Checks the set that runs; while it is wrong, drops it and checks the next. Throws
    /// `IllegalStateException` when no set is left that may run.
    public static void running(KernelRegistry registry) {
        Kernels kernels = registry.chosen();
        for (String why = fault(kernels); why != null; why = fault(kernels)) {
            registry.drop(kernels.name(), why);
            kernels = registry.chosen();
        }
    }

    /// Checks every set that can run and drops those that are wrong. Scalar is what is right.
    public static void all(KernelRegistry registry) {
        for (KernelCandidate candidate : registry.candidates()) {
            Kernels kernels = candidate.kernels();
            boolean checked = kernels != null && !(kernels instanceof ScalarKernels);
            String why = checked ? fault(kernels) : null;
            if (why != null) {
                registry.drop(candidate.name(), why);
            }
        }
    }

    /// What is wrong with the kernels once compiled, as a sentence that names the method; or null.
    static String fault(Kernels kernels) {
        String why = difference(kernels);
        if (why != null) {
            return why;
        }
        drive(kernels);
        return difference(kernels);
    }

    private static void drive(Kernels kernels) {
        KernelSample sample = new KernelSample();
        long start = System.nanoTime();
        for (int round = 0; ; round++) {
            long spent = System.nanoTime() - start;
            if (spent > MOST_NANOS || round >= ROUNDS && spent > LEAST_NANOS) {
                return;
            }
            for (KernelProbe probe : KernelProbe.ALL) {
                drive(kernels, probe, sample);
            }
            LockSupport.parkNanos(PAUSE_NANOS); // leaves the processor to the compiler
        }
    }

    private static void drive(Kernels kernels, KernelProbe probe, KernelSample sample) {
        for (int call = 0; call < CALLS; call++) {
            int from = call & 63;
            probe.call().run(kernels, sample, from, from + SHORT - (call & 15));
        }
        probe.call().run(kernels, sample, 0, Kernels.BLOCK);
    }

    /// Compares as the kernels are now, compiled or not.
    static String difference(Kernels kernels) {
        Kernels scalar = new ScalarKernels();
        KernelSample expected = new KernelSample();
        KernelSample found = new KernelSample();
        for (KernelProbe probe : KernelProbe.ALL) {
            for (int length : LENGTHS) {
                for (int from : OFFSETS) {
                    probe.call().run(scalar, expected, from, from + length);
                    String why = difference(kernels, probe, found, expected, from, from + length);
                    if (why != null) {
                        return "%s of rows [%d, %d) %s"
                                .formatted(probe.name(), from, from + length, why);
                    }
                }
            }
        }
        return null;
    }

    private static String difference(
            Kernels kernels,
            KernelProbe probe,
            KernelSample found,
            KernelSample expected,
            int from,
            int to) {
        try {
            probe.call().run(kernels, found, from, to);
        } catch (RuntimeException | LinkageError e) {
            return "throws " + e;
        }
        return found.difference(expected);
    }
}
