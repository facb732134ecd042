// Made from IntTabulation.java by core/twins.sh; change that file.
package io.assay.kernel;

/// Counting the cells of a K x K table: one load, add and store a row.
///
/// Limit: about 2 steps a row while the counters are in the first-level cache; measured 2.5, 79 %
/// of it. The largest class takes two operations a row; measured 1.7 steps.
final class ByteTabulation {
    private ByteTabulation() {}

    /// Unsigned order is signed order with the sign bit the other way round. Four maxima, because
    /// each waits for the one before.
    static int largest(byte[] classes, int from, int to) {
        int a = Integer.MIN_VALUE;
        int b = a;
        int c = a;
        int d = a;
        int i = from;
        for (; i <= to - 4; i += 4) {
            a = Math.max(a, classes[i] ^ Integer.MIN_VALUE);
            b = Math.max(b, classes[i + 1] ^ Integer.MIN_VALUE);
            c = Math.max(c, classes[i + 2] ^ Integer.MIN_VALUE);
            d = Math.max(d, classes[i + 3] ^ Integer.MIN_VALUE);
        }
        for (; i < to; i++) {
            a = Math.max(a, classes[i] ^ Integer.MIN_VALUE);
        }
        return Math.max(Math.max(a, b), Math.max(c, d)) ^ Integer.MIN_VALUE;
    }

    static void of(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        if (table.copies() == 0) {
            inBytes(truth, predicted, from, to, table);
        } else {
            inInts(truth, predicted, from, to, table);
        }
    }

    /// Four rows at a time, in different tables, or two and two.
    private static void inInts(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        int classes = table.classes();
        int[] counters = table.counters(to - from);
        int second = table.stride();
        int third = second * (2 % table.copies());
        int fourth = second * (3 % table.copies());
        int i = from;
        for (; i <= to - 4; i += 4) {
            counters[truth[i] * classes + predicted[i]]++;
            counters[second + truth[i + 1] * classes + predicted[i + 1]]++;
            counters[third + truth[i + 2] * classes + predicted[i + 2]]++;
            counters[fourth + truth[i + 3] * classes + predicted[i + 3]]++;
        }
        for (; i < to; i++) {
            counters[truth[i] * classes + predicted[i]]++;
        }
    }

    private static void inBytes(
            byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        int classes = table.classes();
        byte[] bytes = table.bytes();
        long[] carried = table.carried();
        for (int i = from; i < to; i++) {
            int cell = truth[i] * classes + predicted[i];
            if (++bytes[cell] == 0) {
                carried[cell] += 256;
            }
        }
    }
}
