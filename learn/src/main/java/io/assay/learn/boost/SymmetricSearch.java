package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import java.util.List;

/// Finds the one split that all nodes of a level share, the one with the largest sum of gains. A node
/// may be left with an empty side.
final class SymmetricSearch {
    private static final double ROUNDING = 1e-10;

    private final Bins bins;
    private final LeafValues values;
    private final double gamma;

    SymmetricSearch(Bins bins, Growth growth, Gradients gradients) {
        this.bins = bins;
        values = new LeafValues(growth, gradients);
        gamma = growth.gamma();
    }

    /// The best split by a column, or null when none gains enough; its gain is that of all nodes, and its
    /// sums are left out.
    Split best(List<Node> nodes, Histograms histograms, int column) {
        double whole = 0;
        boolean isMissing = false;
        for (Node node : nodes) {
            whole += score(node.sums);
            isMissing |= missing(histograms.sums(node.slot, column), column) != 0;
        }
        Split best = null;
        for (int side = isMissing ? 0 : 1; side < 2; side++) {
            double[] scores = scores(nodes, histograms, column, side == 1);
            int end = isMissing && side == 0 ? scores.length : scores.length - 1;
            double bar = best == null ? gamma + ROUNDING * whole : best.gain();
            for (int b = 0; b < end; b++) {
                if (scores[b] - whole > bar) {
                    bar = scores[b] - whole;
                    best = Split.at(bar, column, b, side == 1, 0);
                }
            }
        }
        return best;
    }

    /// For each bin the sum of the scores of all sides, when it is the last that goes left.
    private double[] scores(
            List<Node> nodes, Histograms histograms, int column, boolean isMissingLeft) {
        double[] scores = new double[bins.cuts(column).count()];
        for (Node node : nodes) {
            long[] sums = histograms.sums(node.slot, column);
            long left = isMissingLeft ? missing(sums, column) : 0;
            for (int b = 0; b < scores.length; b++) {
                left += sums[b];
                scores[b] += score(left) + score(node.sums - left);
            }
        }
        return scores;
    }

    private double score(long sums) {
        return values.score(sums, values.value(sums));
    }

    private long missing(long[] sums, int column) {
        return bins.hasMissing(column) ? sums[bins.cuts(column).count()] : 0;
    }

    /// A shared split with the gain and the left sums of one node.
    Split own(Split shared, Node node, long[] sums) {
        int column = shared.column();
        long left = shared.isMissingLeft() ? missing(sums, column) : 0;
        for (int b = 0; b <= shared.bin(); b++) {
            left += sums[b];
        }
        double gain = score(left) + score(node.sums - left) - score(node.sums);
        return Split.at(gain, column, shared.bin(), shared.isMissingLeft(), left);
    }
}
