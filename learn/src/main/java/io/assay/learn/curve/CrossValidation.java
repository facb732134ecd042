package io.assay.learn.curve;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.learn.parallel.Seeds;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.concurrent.Executor;

/// Fits a learner on the training rows of every split of a plan and predicts the rows that the split
/// tests. Any plan will do: folds, repeated folds, groups, series in time, hold-outs.
///
/// ```java
/// CrossValidation tenFold = CrossValidation.of(Folds.stratified(table.labels(), 10, 42), 42);
/// System.out.println(tenFold.run(learner, table, Scoring.binary(Metrics.AUC)).folds());
/// ```
///
/// Preparations belong into a [io.assay.learn.prepare.Pipeline], which is fitted within each split.
public final class CrossValidation {
    private final Splits splits;
    private final long seed;
    private final boolean training;
    private final Executor executor;

    private CrossValidation(Splits splits, long seed, boolean training, Executor executor) {
        this.splits = splits;
        this.seed = seed;
        this.training = training;
        this.executor = executor;
    }

    /// @param splits a plan of as many rows as the tables have
    /// @param seed that of the learner in each split follows from it and the split's number
    public static CrossValidation of(Splits splits, long seed) {
        return new CrossValidation(splits, seed, false, null);
    }

    /// The same with the metric on the rows trained on beside, which shows how much is learned by heart.
    public CrossValidation withTraining() {
        return new CrossValidation(splits, seed, true, executor);
    }

    /// The same with several splits at once on threads of an executor; results are the same bits.
    public CrossValidation on(Executor executor) {
        return new CrossValidation(splits, seed, training, executor);
    }

    /// The plan.
    Splits splits() {
        return splits;
    }

    /// The same of another plan of these rows.
    CrossValidation with(Splits others) {
        return new CrossValidation(others, seed, training, executor);
    }

    /// Fits and predicts every split.
    ///
    /// @param table has a target
    /// @throws IllegalArgumentException if the table has another number of rows than the plan
    public <P> CrossValidated<P> run(Learner learner, Table table, Scoring<P> scoring) {
        if (table.rows() != splits.rows()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + table.rows()
                            + " rows; expected "
                            + splits.rows()
                            + ", as the plan has");
        }
        if (table.target() == null) {
            throw new IllegalArgumentException("the table has no target");
        }
        Tested[] tested = new Tested[Math.toIntExact(splits.count())];
        Parts.run(tested.length, executor, i -> tested[i] = test(learner, table, splits.split(i)));
        return new CrossValidated<>(splits, table, scoring, tested);
    }

    private Tested test(Learner learner, Table table, Split split) {
        Table train = table.rows(split.train().toArray());
        Model model = learner.fit(train, Seeds.of(seed, split.number()));
        int[] rows = split.test().toArray();
        double[] predicted = predictions(model, table.rows(rows), table);
        double[] known = training ? predictions(model, train, table) : null;
        return new Tested(rows, predicted, known);
    }

    private static double[] predictions(Model model, Table rows, Table table) {
        double[] predicted = new double[rows.rows() * table.target().outputs()];
        model.predict(rows, predicted);
        return predicted;
    }
}
