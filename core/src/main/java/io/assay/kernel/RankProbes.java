package io.assay.kernel;

import java.util.Arrays;

/// The calls of those kernels on which ranking stands.
final class RankProbes {
    private RankProbes() {}

    static void splitFloats(Kernels k, KernelSample s, int from, int to) {
        s.found[0] = k.split(s.truth, s.floats, from, to, s.intKeys, 3, 3 + to - from);
    }

    static void splitDoubles(Kernels k, KernelSample s, int from, int to) {
        s.found[0] = k.split(s.truth, s.doubles, from, to, s.longKeys, 3, 3 + to - from);
    }

    static void sortInts(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.intKeys[i] = FloatKeys.key(s.floats[i]);
        }
        k.sort(s.intKeys, from, to, s.intScratch);
    }

    static void sortLongs(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.longKeys[i] = DoubleKeys.key(s.doubles[i]);
        }
        k.sort(s.longKeys, from, to, s.longScratch);
    }

    static void partitionFloats(Kernels k, KernelSample s, int from, int to) {
        int high = FloatKeys.key(1f);
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(high) - 3;
        s.found[0] =
                k.partition(
                        s.truth,
                        s.floats,
                        from,
                        to,
                        0,
                        high,
                        shift,
                        s.ranges,
                        s.intPool,
                        begin(s),
                        s.links,
                        s.cursors.length);
    }

    static void partitionDoubles(Kernels k, KernelSample s, int from, int to) {
        long high = DoubleKeys.key(1.0);
        int shift = Long.SIZE - Long.numberOfLeadingZeros(high) - 3;
        s.found[0] =
                k.partition(
                        s.truth,
                        s.doubles,
                        from,
                        to,
                        0,
                        high,
                        shift,
                        s.ranges,
                        s.longPool,
                        begin(s),
                        s.links,
                        s.cursors.length);
    }

    /// No link of the call before may pass for one of this call.
    private static int[] begin(KernelSample s) {
        Arrays.fill(s.links, 0);
        for (int list = 0; list < s.cursors.length; list++) {
            s.cursors[list] = list * Kernels.CHUNK;
        }
        return s.cursors;
    }

    static void pairInts(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.intKeys[i] = FloatKeys.key(s.floats[i]);
        }
        s.counts[0] += k.halfPairs(s.intKeys, from, (from + to) / 2, to, s.intScratch);
        Arrays.fill(s.intKeys, from, to, 0); // may hold anything
    }

    static void pairLongs(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.longKeys[i] = DoubleKeys.key(s.doubles[i]);
        }
        s.counts[0] += k.halfPairs(s.longKeys, from, (from + to) / 2, to, s.longScratch);
        Arrays.fill(s.longKeys, from, to, 0); // may hold anything
    }

    /// Places of eight keys in four cells.
    static void ranksOfFloats(Kernels k, KernelSample s, int from, int to) {
        int high = FloatKeys.key(1f);
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(high) - 2;
        s.counts[0] += k.ranks(s.truth, s.floats, from, to, 1, s.fewInts, s.starts, 0, high, shift);
    }

    static void ranksOfDoubles(Kernels k, KernelSample s, int from, int to) {
        long high = DoubleKeys.key(1.0);
        int shift = Long.SIZE - Long.numberOfLeadingZeros(high) - 2;
        s.counts[0] +=
                k.ranks(s.truth, s.doubles, from, to, 1, s.fewLongs, s.starts, 0, high, shift);
    }

    static void tallyFloats(Kernels k, KernelSample s, int from, int to) {
        Arrays.fill(s.intValues, Integer.MIN_VALUE);
        Arrays.fill(s.tallies, 0);
        s.found[0] = k.tally(s.truth, s.floats, from, to, s.intValues, s.tallies, 1000);
    }

    static void tallyDoubles(Kernels k, KernelSample s, int from, int to) {
        Arrays.fill(s.longValues, Long.MIN_VALUE);
        Arrays.fill(s.tallies, 0);
        s.found[0] = k.tally(s.truth, s.doubles, from, to, s.longValues, s.tallies, 1000);
    }
}
