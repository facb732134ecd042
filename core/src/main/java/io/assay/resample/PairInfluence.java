package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;

/// How skewed the influence of a row on the difference of two models is: from their joint cells, from
/// the metric's own influence function, else from the difference without each of some [RandomGroups].
final class PairInfluence {
    private final Bootstrap bootstrap;
    private final BinaryPredictions first;
    private final BinaryPredictions second;
    private final Metric<BinarySample> metric;

    PairInfluence(
            Bootstrap bootstrap,
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric) {
        this.bootstrap = bootstrap;
        this.first = first;
        this.second = second;
        this.metric = metric;
    }

    /// @param sizes the rows of each joint cell
    /// @param strata the class of each
    /// @param difference of any counts of these cells
    double ofCells(int[] sizes, int[] strata, PairRun.Difference difference) {
        int[] times = sizes.clone();
        double[] influence =
                Jackknife.influence(
                        times,
                        (cell, more) -> {
                            times[cell] += more;
                            double value = difference.of(times);
                            times[cell] -= more;
                            return value;
                        });
        return Acceleration.of(influence, times, isStratified() ? strata : null);
    }

    /// @param strata the class of each row
    /// @param difference of any counts of the rows
    double ofRows(int[] strata, PairRun.Difference difference) {
        double[] a = metric.uncertainty().influence(first);
        double[] b = a == null ? null : metric.uncertainty().influence(second);
        if (b == null) {
            RandomGroups groups = new RandomGroups(bootstrap, first.rows());
            return groups.acceleration((group, more) -> difference.of(groups.times(group, more)));
        }
        int[] once = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            a[i] -= b[i];
            once[i] = 1;
        }
        Codes clusters = bootstrap.design().clusters();
        return clusters != null
                ? Acceleration.of(Acceleration.summed(a, clusters))
                : Acceleration.of(a, once, isStratified() ? strata : null);
    }

    private boolean isStratified() {
        return bootstrap.design().law() == BlockDraw.Law.STRATIFIED;
    }
}
