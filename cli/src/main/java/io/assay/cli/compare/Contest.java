package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Rate;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.CompareRequest;
import io.assay.compare.Adjustment;
import io.assay.compare.Comparison;
import io.assay.compare.McNemar;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.resample.Bootstrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Compares models by one metric after the other.
///
/// Intervals of m models hold together by Bonferroni's inequality: each is made at the level
/// 1 - (1 - level) / m.
final class Contest {
    private final List<Contestant> models;
    private final Adjustment adjustment;
    private final Certainty certainty;
    private final double threshold;
    private final Bootstrap bootstrap;
    private final Workers workers;

    Contest(CompareRequest request, List<Contestant> models, Workers workers) {
        this.models = models;
        this.workers = workers;
        adjustment = request.adjustment();
        certainty = request.reading().certainty();
        threshold = request.reading().threshold();
        Bootstrap plain = workers.share(certainty.bootstrap(rows()));
        bootstrap = certainty.everywhere() == null ? plain : plain.method(certainty.everywhere());
    }

    private int rows() {
        return models.getFirst().rows().rows();
    }

    /// The first model minus the second.
    Comparison pair(Metric<BinarySample> metric) {
        return compare(metric, 0, 1, certainty.level());
    }

    /// A model minus another.
    Comparison compare(Metric<BinarySample> metric, int one, int other, double level) {
        var first = models.get(one).rows();
        var second = models.get(other).rows();
        if (certainty.everywhere() != null) {
            return Comparison.bootstrap(first, second, metric, bootstrap, level);
        }
        return metric.name().equals(Rate.ACCURACY.key())
                ? Comparison.mcnemar(first, second, threshold, level, McNemar.Form.EXACT)
                : Comparison.of(first, second, metric, bootstrap, level);
    }

    /// All models by a metric, the best first; undefined values last. The best is compared with every
    /// other, at levels at which all statements hold together.
    List<Standing> ranked(Metric<BinarySample> metric) {
        List<Estimate> values = values(metric);
        Comparator<Integer> byValue =
                Comparator.comparingDouble(i -> values.get(i).value().value());
        List<Integer> order =
                IntStream.range(0, models.size())
                        .boxed()
                        .sorted(
                                metric.direction() == Direction.LOWER
                                        ? byValue
                                        : byValue.reversed())
                        .sorted(Comparator.comparing(i -> !values.get(i).value().isDefined()))
                        .toList();
        int best = order.getFirst();
        double level = together(models.size() - 1);
        List<Comparison> against = new ArrayList<>();
        for (int other : order.subList(1, order.size())) {
            against.add(compare(metric, best, other, level));
        }
        double[] p = adjustment.of(against.stream().mapToDouble(Comparison::pValue).toArray());
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int model = order.get(i);
            Comparison comparison = i == 0 ? null : against.get(i - 1).withPValue(p[i - 1]);
            standings.add(
                    new Standing(model, models.get(model).name(), values.get(model), comparison));
        }
        return standings;
    }

    private double together(int statements) {
        return 1 - (1 - certainty.level()) / statements;
    }

    /// The values of all models, with intervals that hold together when there are more than two.
    List<Estimate> values(Metric<BinarySample> metric) {
        double level = models.size() > 2 ? together(models.size()) : certainty.level();
        Intervals intervals = certainty.at(level).intervals(rows(), workers::share);
        return models.stream().map(model -> intervals.of(model.rows(), metric)).toList();
    }
}
