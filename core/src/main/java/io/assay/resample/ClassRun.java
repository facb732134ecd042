package io.assay.resample;

import io.assay.Metric;
import io.assay.multiclass.ClassCounts;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassProbabilities;
import io.assay.multiclass.ClassSample;
import io.assay.multiclass.ConfusionMatrix;
import java.util.function.Supplier;

/// The replicates of a metric over several classes: from the cells of the matrix where it asks for
/// nothing else, from weighted rows where it looks at probabilities.
final class ClassRun {
    private final Bootstrap bootstrap;
    private final ClassPredictions rows;
    private final Metric<ClassSample> metric;
    private final double estimate;
    private boolean asksProbabilities;

    ClassRun(Bootstrap bootstrap, ClassPredictions rows, Metric<ClassSample> metric) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; resampling needs whole rows");
        }
        this.bootstrap = bootstrap;
        this.rows = rows;
        this.metric = metric;
        estimate = metric.number(new Asked());
    }

    /// Takes note of what the metric asks for.
    private final class Asked implements ClassSample {
        @Override
        public ConfusionMatrix confusion() {
            return rows.confusion();
        }

        @Override
        public ClassProbabilities probabilities() {
            asksProbabilities |= rows.probabilities() != null;
            return rows.probabilities();
        }
    }

    Replicates replicates() {
        Supplier<Replicator> plan =
                !asksProbabilities && bootstrap.design().drawsRows() ? this::byCells : this::byRows;
        double[][] columns = Replication.run(plan, bootstrap, 1);
        return new Replicates(
                metric.name(), estimate, Double.NaN, columns[0], null, this::acceleration);
    }

    private Replicator byCells() {
        ClassCounts sample = ClassCounts.of(rows);
        UnitDraw draw =
                new CellDraw(
                        bootstrap.seed(), bootstrap.design().law(), sample.rows(), strata(sample));
        int[] drawn = new int[sample.cells()];
        return (number, numbers) -> {
            draw.draw(number, drawn);
            sample.set(drawn);
            numbers[0] = metric.number(sample);
        };
    }

    private static int[] strata(ClassCounts sample) {
        int[] strata = new int[sample.cells()];
        for (int c = 0; c < strata.length; c++) {
            strata[c] = sample.truth(c);
        }
        return strata;
    }

    /// Counts as weights: a row of weight 2 counts as two rows.
    private Replicator byRows() {
        int[] truth = new int[rows.rows()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = rows.truth(i);
        }
        UnitDraw draw =
                bootstrap.design().units(bootstrap.seed(), truth.length, truth, rows.classes());
        int[] counts = new int[truth.length];
        double[] weights = new double[truth.length];
        return (number, numbers) -> {
            draw.draw(number, counts);
            for (int i = 0; i < counts.length; i++) {
                weights[i] = counts[i];
            }
            numbers[0] = metric.number(rows.weighted(weights));
        };
    }

    /// The jackknife over the cells; metrics that look at probabilities have none.
    private double acceleration() {
        if (asksProbabilities) {
            return Double.NaN;
        }
        ClassCounts sample = ClassCounts.of(rows);
        int[] times = sample.rows();
        double[] influence =
                Jackknife.influence(
                        times,
                        (cell, more) -> {
                            times[cell] += more;
                            sample.set(times);
                            times[cell] -= more;
                            return metric.number(sample);
                        });
        boolean stratified = bootstrap.design().law() == BlockDraw.Law.STRATIFIED;
        return Acceleration.of(influence, times, stratified ? strata(sample) : null);
    }
}
