package io.assay.interval;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Value;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import io.assay.resample.Replicates;
import io.assay.resample.RowMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Intervals by resampling. More than 20,000 rows are first taken together into groups of neighbouring
/// scores: the law of the value around its own is nearly the same and costs as much for any number of
/// rows.
final class Resampling {
    private static final int MOST_ROWS = 20_000;
    private static final int MANY_ROWS = 100_000;
    private static final int GROUPS = 1_000;
    private static final int GROUPS_OF_MANY = 250;

    private final Bootstrap bootstrap;
    private final double level;

    Resampling(Bootstrap bootstrap, double level) {
        this.bootstrap = bootstrap;
        this.level = level;
    }

    List<Estimate> of(
            BinarySample sample, List<Metric<BinarySample>> metrics, List<IntervalMethod> methods) {
        List<Replicates> replicates = replicates(sample, metrics);
        List<Estimate> all = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            Value value = metrics.get(i).of(sample);
            all.add(of(value, metrics.get(i), methods.get(i), replicates.get(i)));
        }
        return all;
    }

    private List<Replicates> replicates(BinarySample sample, List<Metric<BinarySample>> metrics) {
        if (sample instanceof BinaryPredictions rows && rows.rows() <= MOST_ROWS) {
            return bootstrap.replicate(rows, metrics);
        }
        double rows = sample.total();
        int groups = rows > MANY_ROWS ? GROUPS_OF_MANY : rows > MOST_ROWS ? GROUPS : (int) rows;
        return bootstrap.replicate(BinaryCounts.grouped(sample, groups), metrics);
    }

    /// Any metric of units that are drawn whole, which is to be weighted by how often they were.
    <P> Estimate of(
            Value value,
            Metric<P> metric,
            IntervalMethod method,
            int units,
            Function<double[], P> weighted) {
        RowMetric drawn =
                (rows, count) -> {
                    double[] times = new double[units];
                    for (int i = 0; i < count; i++) {
                        times[rows[i]]++;
                    }
                    return metric.of(weighted.apply(times)).value();
                };
        return of(value, metric, method, bootstrap.replicate(metric.name(), units, drawn));
    }

    private Estimate of(
            Value value, Metric<?> metric, IntervalMethod method, Replicates replicates) {
        Interval found = replicates.interval(level, method);
        String name =
                "bootstrap, "
                        + method.name().toLowerCase(Locale.ROOT)
                        + " ("
                        + replicates.count()
                        + ")";
        double x = value.value();
        double shift = x - replicates.estimate();
        // What is too large on average may lie above its own interval.
        Interval around =
                new Interval(
                        Math.min(x, found.low() + shift), Math.max(x, found.high() + shift), level);
        return found.isDefined()
                ? Estimate.of(value, around.within(metric.low(), metric.high()), name)
                : Estimate.without(value, level, replicates.reason(level, method));
    }
}
