package io.assay.kernel;

import java.util.List;

/// Makes sure that compiled kernels give the bits that scalar gives.
///
/// A compiler can turn right kernels into wrong code, on some processors only; HotSpot has such bugs
/// in the Vector API. So the check compares every kernel with scalar on fixed data, drives it until
/// it runs compiled, and compares again.
///
/// @param fault what is wrong, as a sentence that names the method, or null
/// @param late the kernels that did not run compiled when the time was up
record KernelCheck(String fault, List<String> late) {

    private static final int[] LENGTHS = {
        0, 1, 2, 7, 16, 31, 33, 64, 100, 127, 129, 193, 256, 511, 1_000, 2_049, 3_000, 4_095, 4_096,
        20_000
    };
    private static final int[] OFFSETS = {0, 1, 5, 33, 64};
    private static final int[] ONE_OFFSET = {5};

    /// Rows of most calls of the drive, some more than whole vectors.
    private static final int SHORT = 256;

    /// Calls of the drive after which short loops should be compiled.
    private static final int FIRST_CALLS = 1_000;

    /// Checks a set.
    ///
    /// @param deadline when driving ends, as [System#nanoTime] counts
    static KernelCheck of(Kernels kernels, long deadline) {
        if (kernels instanceof ScalarKernels) {
            return new KernelCheck(
                    null, List.of()); // what is right, and compiled after a few calls
        }
        // Before the drive too: it shows the compiler every branch of the kernels.
        String why = difference(kernels);
        if (why != null) {
            return new KernelCheck(why, List.of());
        }
        List<String> late = Warming.drive(drives(kernels), deadline);
        return new KernelCheck(difference(kernels), late);
    }

    private static List<Warming.Task> drives(Kernels kernels) {
        KernelSample sample = new KernelSample();
        Kernels[] others = Decoys.make();
        return KernelProbe.ALL.stream()
                .map(probe ->
                        new Warming.Task(
                                probe.name(), call -> drive(probe, kernels, others, sample, call)))
                .toList();
    }

    private static void drive(
            KernelProbe probe, Kernels kernels, Kernels[] others, KernelSample sample, int call) {
        int from = call & 63;
        int to = from + Math.min(rows(call), probe.most());
        probe.call().run(kernels, sample, from, to);
        for (Kernels other : others) {
            probe.call().run(other, sample, 0, 1);
        }
        probe.call().run(kernels, sample, from, to);
    }

    /// Every 16th call is of another length; after a while another 16th is of the longest, whose loops
    /// are others and take long before they are compiled.
    private static int rows(int call) {
        if (call % 16 == 0) {
            return LENGTHS[call / 16 % LENGTHS.length];
        }
        return call % 16 == 8 && call > FIRST_CALLS ? KernelSample.MOST : SHORT - call % 16;
    }

    /// Compares as the kernels are now, compiled or not.
    static String difference(Kernels kernels) {
        Kernels scalar = new ScalarKernels();
        KernelSample expected = new KernelSample();
        KernelSample found = new KernelSample();
        for (KernelProbe probe : KernelProbe.ALL) {
            for (int length : LENGTHS) {
                for (int from : length <= SHORT ? OFFSETS : ONE_OFFSET) {
                    int to = from + Math.min(length, probe.most());
                    probe.call().run(scalar, expected, from, to);
                    String why = difference(kernels, probe, found, expected, from, to);
                    if (why != null) {
                        return "%s of rows [%d, %d) %s".formatted(probe.name(), from, to, why);
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
