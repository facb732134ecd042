package io.assay.kernel;

import java.util.Arrays;

/// Rows and scores per bin of a block.
///
/// Loads, adds and stores of one cell bind. So the number of rows and their coarse units share a
/// long, and rows of the two classes go to different longs, which makes positives a by-product: the
/// four numbers of a bin are (packed, fine) of the negatives and of the positives until the end.
///
/// Limit: some 24 operations a row, 4 steps at six of them a step; measured 8.0 for floats, 50 % of
/// it, and 11 for doubles, 42 %; the rest is waiting for the store of the row before, where both
/// fall into a bin.
final class ScalarBins {

    /// Above the coarse units of a whole block, 2⁴⁶, and room for its number of rows.
    private static final int ROWS = 50;

    private static final long UNITS = (1L << ROWS) - 1;

    /// Far more than what the rounding of an edge and of a product make up, in widths of a bin.
    private static final double NEAR = 0x1p-30;

    private ScalarBins() {}

    static boolean of(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        int n = edges.length - 1;
        Arrays.fill(bins, 0, 4 * n, 0);
        long rest = 0;
        for (int i = from; i < to; i++) {
            int at = 4 * bin(edges, n, score[i]) + 2 * truth[i];
            double left = addCoarse(bins, at, score[i]);
            if (left != 0) { // seldom
                rest |= addFine(bins, at, left);
            }
        }
        unpack(bins, n);
        return rest << 1 != 0;
    }

    static boolean of(byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        int n = edges.length - 1;
        Arrays.fill(bins, 0, 4 * n, 0);
        long rest = 0;
        for (int i = from; i < to; i++) {
            int at = 4 * bin(edges, n, score[i]) + 2 * truth[i];
            rest |= addFine(bins, at, addCoarse(bins, at, score[i]));
        }
        unpack(bins, n);
        return rest << 1 != 0;
    }

    /// The bin by arithmetic, unless the score is so near to an edge that a rounding decides.
    private static int bin(double[] edges, int n, double score) {
        double place = score * n;
        int bin = (int) place;
        return Math.abs(place - bin - 0.5) < 0.5 - NEAR ? bin : nearEdge(edges, n, score, bin);
    }

    private static int nearEdge(double[] edges, int n, double score, int bin) {
        int b = Math.min(bin, n - 1);
        if (score > edges[b + 1]) {
            return b + 1;
        }
        return b > 0 && score <= edges[b] ? b - 1 : b;
    }

    /// Adds a row; returns what coarse units leave of its score.
    private static double addCoarse(long[] bins, int at, double score) {
        bins[at] += ScoreUnits.coarse(score) + (1L << ROWS);
        return ScoreUnits.left(score);
    }

    /// Returns the bits of what fine units leave: 0 or -0 when they leave nothing.
    private static long addFine(long[] bins, int at, double left) {
        bins[at + 1] += ScoreUnits.fine(left);
        return Double.doubleToRawLongBits(ScoreUnits.leftByFine(left));
    }

    private static void unpack(long[] bins, int n) {
        for (int at = 0; at < 4 * n; at += 4) {
            long negatives = bins[at] >>> ROWS;
            long positives = bins[at + 2] >>> ROWS;
            bins[at + 2] = (bins[at] & UNITS) + (bins[at + 2] & UNITS);
            bins[at + 3] += bins[at + 1];
            bins[at] = negatives + positives;
            bins[at + 1] = positives;
        }
    }
}
