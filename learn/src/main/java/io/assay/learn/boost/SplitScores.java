package io.assay.learn.boost;

import io.assay.learn.bins.Bins;

/// What the splits of one column by its bins score: room for one column after the other.
///
/// The loop that costs most has neither a branch nor a sum that is carried on, so that a compiler can
/// use vectors.
final class SplitScores {
    private final long[] lefts = new long[Bins.MOST];
    private final double[] scores = new double[Bins.MOST];

    /// Scores the splits after each of the first `end` bins.
    ///
    /// @param node the packed sums of all rows
    /// @param left those of the rows that go left whatever the split
    void set(long[] sums, int end, long node, long left, double lambda, double alpha) {
        for (int b = 0; b < end; b++) {
            left += sums[b];
            lefts[b] = left;
        }
        double g = Gradients.gradient(node);
        double h = Gradients.hessian(node);
        for (int b = 0; b < end; b++) {
            double gl = lefts[b] >> 32;
            double hl = lefts[b] & 0xFFFF_FFFFL;
            double l = Math.max(0, Math.abs(gl) - alpha);
            double r = Math.max(0, Math.abs(g - gl) - alpha);
            double below = hl + lambda;
            double above = h - hl + lambda;
            scores[b] = (l * l * above + r * r * below) / (below * above);
        }
    }

    /// The first of the best splits of which both sides have hessian sums of at least `least`; -1 when
    /// none scores above `bar`.
    int best(int end, double h, double least, double bar) {
        double most = h - least;
        int best = -1;
        for (int b = 0; b < end; b++) {
            if (scores[b] > bar) {
                double hl = Gradients.hessian(lefts[b]);
                if (hl >= least && hl <= most) {
                    bar = scores[b];
                    best = b;
                }
            }
        }
        return best;
    }

    double score(int bin) {
        return scores[bin];
    }

    /// The packed sums of the left side.
    long left(int bin) {
        return lefts[bin];
    }
}
