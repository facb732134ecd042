package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Seeds;
import java.util.List;
import java.util.concurrent.Executor;

/// Several learners that learn from the same rows and vote.
///
/// ```java
/// Learner vote = Voting.of(forest, linear, neighbours).by(Combination.mean().weights(3, 2, 1));
/// Learner best = Voting.of(forest, linear, neighbours).fitted(FoldPlan.folds(5));
/// ```
public final class Voting implements Learner {
    private final List<Learner> learners;
    private final Combination combination;
    private final FoldPlan plan;
    private final Executor executor;

    private Voting(
            List<Learner> learners, Combination combination, FoldPlan plan, Executor executor) {
        combination.checkModels(learners.size());
        this.learners = learners;
        this.combination = combination;
        this.plan = plan;
        this.executor = executor;
    }

    /// The mean of their predictions.
    public static Voting of(Learner... learners) {
        return new Voting(Members.checked(learners), Combination.mean(), null, null);
    }

    /// The same combined in another way.
    public Voting by(Combination other) {
        return new Voting(learners, other, null, executor);
    }

    /// The mean with weights of least log loss, or squared error for numbers, over out-of-fold
    /// predictions ([WeightFit]); weights of rows count.
    ///
    /// @param folds how rows are held out
    public Voting fitted(FoldPlan folds) {
        return new Voting(learners, Combination.mean(), folds, executor);
    }

    /// Shares learners out to an executor, which the caller owns.
    public Voting on(Executor other) {
        return new Voting(learners, combination, plan, other);
    }

    @Override
    public VotingModel fit(Table table, long seed) {
        Signature signature = Signature.of(table, "voting");
        combination.checkOutputs(signature.outputs());
        Combination votes =
                plan == null ? combination : Combination.mean().weights(best(table, seed));
        return new VotingModel(signature, Members.fit(learners, table, seed, executor), votes);
    }

    private double[] best(Table table, long seed) {
        long own = Seeds.of(seed, -2);
        OutOfFold held =
                OutOfFold.of(learners, table, plan.of(table, own), Seeds.of(seed, -3), executor);
        Table tested = table.rows(held.rows());
        double[] counts = table.isWeighted() ? new double[tested.rows()] : null;
        for (int i = 0; counts != null && i < counts.length; i++) {
            counts[i] = tested.weight(i);
        }
        int classes = table.classes().size();
        return table.target().isClasses()
                ? WeightFit.logLoss(held.predictions(), tested.labels(), classes, counts)
                : WeightFit.squaredError(held.predictions(), tested.numbers(), counts);
    }

    /// Such as `voting of 3 learners, mean`.
    @Override
    public String toString() {
        return "voting of "
                + learners.size()
                + " learners, "
                + (plan == null ? combination : "mean by fitted weights");
    }
}
