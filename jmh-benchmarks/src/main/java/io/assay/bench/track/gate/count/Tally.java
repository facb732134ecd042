package io.assay.bench.track.gate.count;

import java.lang.reflect.Array;

/// The counters that instrumented code adds to. One thread at a time.
public final class Tally {
    private static long reads;
    private static long writes;
    private static long bytes;
    private static long compares;
    private static long turns;

    private Tally() {}

    /// An element of an array was read.
    ///
    /// @param size its bytes
    public static void read(int size) {
        reads++;
        bytes += size;
    }

    /// An element of an array was written.
    public static void wrote(int size) {
        writes++;
        bytes += size;
    }

    /// Two numbers were compared.
    public static void compared() {
        compares++;
    }

    /// A loop goes round.
    public static void turned() {
        turns++;
    }

    /// The JDK goes over an array by itself.
    ///
    /// @param what the name of the method
    /// @param array anything; other things than arrays count as nothing
    /// @param from first element
    /// @param to end, or -1 for the whole array
    public static void bulk(String what, Object array, int from, int to) {
        if (array == null || !array.getClass().isArray()) {
            return;
        }
        long rows = (to < 0 ? Array.getLength(array) : to) - (long) from;
        int size = size(array.getClass().componentType());
        switch (what) {
            case "fill", "setAll" -> add(0, rows, size);
            case "sort", "parallelSort" -> sorted(rows, size);
            case "arraycopy", "copyOf", "copyOfRange", "clone" -> add(rows, rows, size);
            default -> add(rows, 0, size);
        }
    }

    /// As many steps as a sort by comparing needs: what it takes in truth depends on the data.
    private static void sorted(long rows, int size) {
        long steps = rows * (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, rows)));
        add(steps, steps, size);
        compares += steps;
        turns += steps;
    }

    private static void add(long read, long written, int size) {
        reads += read;
        writes += written;
        bytes += (read + written) * size;
    }

    private static int size(Class<?> type) {
        if (type == byte.class || type == boolean.class) {
            return 1;
        }
        if (type == short.class || type == char.class) {
            return 2;
        }
        return type == long.class || type == double.class ? 8 : 4;
    }

    /// The counters, in the order of [Count], and back to 0.
    public static long[] take() {
        long[] all = {reads, writes, bytes, compares, turns};
        reads = 0;
        writes = 0;
        bytes = 0;
        compares = 0;
        turns = 0;
        return all;
    }
}
