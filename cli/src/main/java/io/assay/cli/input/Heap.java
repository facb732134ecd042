package io.assay.cli.input;

/// How much room there is.
final class Heap {
    private static final double SHARE = 0.35; // of what is free, for each of the two sorts

    private Heap() {}

    /// For how many keys each of two sorts may take scratch, after `rows` keys were taken.
    static int sortKeys(int rows, int bytesPerKey) {
        Runtime vm = Runtime.getRuntime();
        long used = vm.totalMemory() - vm.freeMemory();
        long free = vm.maxMemory() - used - (long) Math.max(0, rows) * bytesPerKey;
        double keys = SHARE * Math.max(0, free) / bytesPerKey;
        return (int) Math.min(Integer.MAX_VALUE - (1 << 20), keys);
    }
}
