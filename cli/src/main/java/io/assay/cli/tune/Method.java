package io.assay.cli.tune;

import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.tune.Goal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A searcher in a comparison.
///
/// @param name of the searcher
/// @param studies of it, the seeds of all methods in one order
record Method(String name, List<MeasuredStudy> studies) {
    private static final double LEVEL = 0.95;

    boolean isSame(Method other) {
        return name.equals(other.name);
    }

    /// The mean of a measure over the studies, with its interval.
    Estimate mean(ToDoubleFunction<MeasuredStudy> measure) {
        return Intervals.at(LEVEL).mean(all(measure));
    }

    private double[] all(ToDoubleFunction<MeasuredStudy> measure) {
        return studies.stream().mapToDouble(measure).toArray();
    }

    /// By how much the scores are better than those of another method with the same seeds.
    Estimate ahead(Method of, Goal goal) {
        double[] own = all(MeasuredStudy::score);
        double[] others = of.all(MeasuredStudy::score);
        Arrays.setAll(own, i -> goal.loss(others[i]) - goal.loss(own[i]));
        return Intervals.at(LEVEL).mean(own);
    }

    /// The average of a measure.
    double average(ToDoubleFunction<MeasuredStudy> measure) {
        return studies.stream().mapToDouble(measure).average().orElseThrow();
    }

    /// The most of a measure.
    double most(ToDoubleFunction<MeasuredStudy> measure) {
        return studies.stream().mapToDouble(measure).max().orElseThrow();
    }
}
