package io.assay.resample;

import io.assay.Metric;
import io.assay.multiclass.ClassCounts;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// The replicates of a metric over several classes, or of the difference of two models on the same rows:
/// cells are drawn where the metric asks for nothing else and rows are drawn singly, else rows.
final class ClassRun {
    private final Bootstrap bootstrap;
    private final List<ClassPredictions> models;
    private final Metric<ClassSample> metric;
    private final List<ClassQuestion> questions = new ArrayList<>();
    private final double estimate;

    /// @param models one, or two of which the second is taken from the first
    ClassRun(Bootstrap bootstrap, Metric<ClassSample> metric, ClassPredictions... models) {
        this.bootstrap = bootstrap;
        this.models = List.of(models);
        this.metric = metric;
        for (ClassPredictions model : models) {
            check(model);
            questions.add(new ClassQuestion(model, metric));
        }
        estimate = lessOther(questions.stream().mapToDouble(ClassQuestion::estimate).toArray());
    }

    private void check(ClassPredictions model) {
        if (model.rows() != rows()) {
            throw new IllegalArgumentException(
                    "the first model has " + rows() + " rows, the second has " + model.rows());
        }
        for (int i = 0; i < model.rows(); i++) {
            if (model.truth(i) != models.get(0).truth(i)) {
                throw new IllegalArgumentException(
                        "truth differs in row " + i + "; expected the same rows in the same order");
            }
        }
    }

    private int rows() {
        return models.get(0).rows();
    }

    private static double lessOther(double[] values) {
        return values.length == 1 ? values[0] : values[0] - values[1];
    }

    Replicates replicates() {
        double[][] columns = Replication.run(plan(), bootstrap, 1);
        return new Replicates(
                metric.name(), estimate, Double.NaN, columns[0], null, this::acceleration);
    }

    /// Makes what draws, once for each thread.
    Supplier<Replicator> plan() {
        return drawsCells() ? byCells() : this::byRows;
    }

    private boolean drawsCells() {
        return bootstrap.design().drawsRows()
                && questions.stream().allMatch(ClassQuestion::isTable);
    }

    /// The cells in which rows lie: joint ones of two models.
    private Joint joint() {
        int[][] cells = questions.stream().map(ClassQuestion::cells).toArray(int[][]::new);
        return Joint.of(cells[0], cells[cells.length - 1]);
    }

    private int[] strata(Joint joint) {
        ClassCounts first = ClassCounts.of(models.get(0));
        return Arrays.stream(joint.first()).map(first::truth).toArray();
    }

    private Supplier<Replicator> byCells() {
        Joint joint = joint();
        int[] strata = strata(joint);
        return () ->
                replicator(
                        new CellDraw(
                                bootstrap.seed(), bootstrap.design().law(), joint.sizes(), strata),
                        new int[strata.length],
                        value(joint));
    }

    private ToDoubleFunction<int[]> value(Joint joint) {
        return value(
                model -> model.onCells(model == questions.get(0) ? joint.first() : joint.second()));
    }

    private Replicator byRows() {
        int classes = models.get(0).classes();
        UnitDraw draw = bootstrap.design().units(bootstrap.seed(), rows(), truth(), classes);
        return replicator(draw, new int[rows()], value(ClassQuestion::onRows));
    }

    /// The value on counts, or the difference of both models' values.
    private ToDoubleFunction<int[]> value(
            Function<ClassQuestion, ToDoubleFunction<int[]>> ofModel) {
        ToDoubleFunction<int[]> first = ofModel.apply(questions.get(0));
        if (questions.size() == 1) {
            return first;
        }
        ToDoubleFunction<int[]> second = ofModel.apply(questions.get(1));
        return counts -> first.applyAsDouble(counts) - second.applyAsDouble(counts);
    }

    private static Replicator replicator(
            UnitDraw draw, int[] drawn, ToDoubleFunction<int[]> value) {
        return (number, numbers) -> {
            draw.draw(number, drawn);
            numbers[0] = value.applyAsDouble(drawn);
        };
    }

    private int[] truth() {
        int[] truth = new int[rows()];
        Arrays.setAll(truth, models.get(0)::truth);
        return truth;
    }

    private boolean isStratified() {
        return bootstrap.design().law() == BlockDraw.Law.STRATIFIED;
    }

    /// From the jackknife over the cells, or the influence of each row where it is known.
    private double acceleration() {
        return drawsCells() ? accelerationOfCells() : accelerationOfRows();
    }

    private double accelerationOfCells() {
        Joint joint = joint();
        ToDoubleFunction<int[]> value = value(joint);
        int[] times = joint.sizes().clone();
        double[] influence =
                Jackknife.influence(
                        times,
                        (cell, more) -> {
                            times[cell] += more;
                            double changed = value.applyAsDouble(times);
                            times[cell] -= more;
                            return changed;
                        });
        return Acceleration.of(influence, times, isStratified() ? strata(joint) : null);
    }

    private double accelerationOfRows() {
        double[] influence = questions.get(0).influence();
        double[] other = questions.get(questions.size() - 1).influence();
        if (influence == null || other == null) {
            return Double.NaN;
        }
        if (questions.size() > 1) {
            Arrays.setAll(influence, i -> influence[i] - other[i]);
        }
        Codes clusters = bootstrap.design().clusters();
        if (clusters != null) {
            return Acceleration.of(Acceleration.summed(influence, clusters));
        }
        int[] once = new int[influence.length];
        Arrays.fill(once, 1);
        return Acceleration.of(influence, once, isStratified() ? truth() : null);
    }
}
