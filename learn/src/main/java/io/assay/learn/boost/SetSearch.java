package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Finds the best split of a node by a set of categories.
final class SetSearch {
    private final Bins bins;
    private final CategorySets settings;
    private final double gradientUnit;
    private final double hessianUnit;
    private final double lambda;
    private final double alpha;
    private final double gamma;

    SetSearch(Bins bins, Growth growth, CategorySets settings, Gradients gradients) {
        this.bins = bins;
        this.settings = settings;
        gradientUnit = gradients.gradientUnit();
        hessianUnit = gradients.hessianUnit();
        lambda = growth.lambda();
        alpha = growth.alpha();
        gamma = growth.gamma();
    }

    /// The best split, or null when none gains enough.
    ///
    /// @param sums the node's sums of the column
    /// @param least the least hessian sum of a side, in units
    Split best(Node node, long[] sums, int column, double least) {
        int[] order = order(sums, bins.count(column));
        Split best = null;
        double bar = score(node.sums, lambda) * (1 + 1e-10) + gamma;
        for (int way = 0; way < 2; way++) {
            long left = 0;
            for (int k = 0; k < order.length - 1 && k < settings.most(); k++) {
                left += sums[order[way == 0 ? k : order.length - 1 - k]];
                long right = node.sums - left;
                if (Gradients.hessian(left) < least || Gradients.hessian(right) < least) {
                    continue;
                }
                double found = score(left, lambda + settings.lambda());
                found += score(right, lambda + settings.lambda());
                if (found > bar) {
                    bar = found;
                    boolean heavy = Gradients.hessian(left) >= Gradients.hessian(right);
                    best = split(node, found, column, set(order, k + 1, way == 0, heavy), left);
                }
            }
        }
        return best;
    }

    private Split split(Node node, double found, int column, BinSet set, long left) {
        boolean isMissingLeft = !set.isRight(bins.cuts(column).count());
        double gain = found - score(node.sums, lambda);
        return new Split(gain, column, 0, isMissingLeft, left, set);
    }

    /// The bins that the node has, by rising statistic.
    private int[] order(long[] sums, int count) {
        double[] statistics = new double[count];
        for (int b = 0; b < count; b++) {
            double h = Gradients.hessian(sums[b]) * hessianUnit + settings.smooth();
            statistics[b] = Gradients.gradient(sums[b]) * gradientUnit / h;
        }
        return IntStream.range(0, count)
                .filter(b -> Gradients.hessian(sums[b]) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(b -> statistics[b]))
                .mapToInt(b -> b)
                .toArray();
    }

    /// Bins that the node does not have go to the heavier side.
    private static BinSet set(int[] order, int lefts, boolean isRising, boolean isHeavyLeft) {
        BinSet set = isHeavyLeft ? BinSet.allLeft() : BinSet.allRight();
        for (int k = 0; k < order.length; k++) {
            int bin = order[isRising ? k : order.length - 1 - k];
            set = k < lefts ? set.withLeft(bin) : set.withRight(bin);
        }
        return set;
    }

    private double score(long sums, double penalty) {
        double g = Math.abs(Gradients.gradient(sums)) * gradientUnit;
        double h = Gradients.hessian(sums) * hessianUnit + penalty;
        double size = Math.max(0, g - alpha);
        return size * size / h;
    }
}
