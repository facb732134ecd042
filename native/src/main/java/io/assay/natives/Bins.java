package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Rows and scores per bin of a block, which is short enough for one call.
final class Bins {
    private Bins() {}

    static boolean of(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        try {
            int rest =
                    (int)
                            Library.BIN_FLOAT.invokeExact(
                                    ofArray(truth),
                                    ofArray(score),
                                    from,
                                    to,
                                    ofArray(edges),
                                    edges.length - 1,
                                    ofArray(bins));
            return rest != 0;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static boolean of(byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        try {
            int rest =
                    (int)
                            Doubles.BIN.invokeExact(
                                    ofArray(truth),
                                    ofArray(score),
                                    from,
                                    to,
                                    ofArray(edges),
                                    edges.length - 1,
                                    ofArray(bins));
            return rest != 0;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
