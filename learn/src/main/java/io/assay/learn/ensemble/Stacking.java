package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Seeds;
import java.util.List;
import java.util.concurrent.Executor;

/// A learner that learns from the predictions of others (D. Wolpert, Neural Networks 5, 1992).
///
/// The final learner sees of each row only what models said that had not seen it: each learner is
/// fitted on the training part of each split and predicts the rest. For use all learners then learn from
/// all rows. Rows that no split tests, such as the first of a time series, do not train the final one.
///
/// ```java
/// Learner stack = Stacking.of(Ridge.defaults(), forest, linear).plan(FoldPlan.folds(5));
/// ```
public final class Stacking implements Learner {
    private final Learner last;
    private final List<Learner> learners;
    private final FoldPlan plan;
    private final boolean passThrough;
    private final Executor executor;

    private Stacking(
            Learner last,
            List<Learner> learners,
            FoldPlan plan,
            boolean passThrough,
            Executor executor) {
        this.last = last;
        this.learners = learners;
        this.plan = plan;
        this.passThrough = passThrough;
        this.executor = executor;
    }

    /// Five folds, predictions alone.
    ///
    /// @param last learns from the predictions of the others
    /// @param learners at least one
    public static Stacking of(Learner last, Learner... learners) {
        return new Stacking(last, Members.checked(learners), FoldPlan.folds(5), false, null);
    }

    /// The same with other splits.
    public Stacking plan(FoldPlan other) {
        return new Stacking(last, learners, other, passThrough, executor);
    }

    /// Whether the final learner also sees the columns of the table, after the predictions.
    public Stacking passThrough(boolean value) {
        return new Stacking(last, learners, plan, value, executor);
    }

    /// Shares learners and splits out to an executor, which the caller owns.
    public Stacking on(Executor other) {
        return new Stacking(last, learners, plan, passThrough, other);
    }

    @Override
    public StackingModel fit(Table table, long seed) {
        Signature signature = Signature.of(table, "stacking");
        OutOfFold held =
                OutOfFold.of(
                        learners,
                        table,
                        plan.of(table, Seeds.of(seed, -2)),
                        Seeds.of(seed, -3),
                        executor);
        if (held.rows().length == 0) {
            throw new IllegalArgumentException(
                    "the splits test no rows; expected some for the final learner");
        }
        Table tested = table.rows(held.rows());
        Table shown = LevelOne.toLearn(signature, passThrough, tested, held.predictions());
        Model blend = last.fit(shown, Seeds.of(seed, -4));
        List<Model> members = Members.fit(learners, table, seed, executor);
        return new StackingModel(signature, members, blend, passThrough);
    }

    /// Such as `Ridge[...] stacked on 3 learners`.
    @Override
    public String toString() {
        return last
                + " stacked on "
                + learners.size()
                + " learners"
                + (passThrough ? " and the columns" : "");
    }
}
