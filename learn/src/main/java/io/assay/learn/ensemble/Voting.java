package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Seeds;
import java.util.List;
import java.util.concurrent.Executor;

/// Several learners that learn from the same rows and vote.
///
/// ```java
/// Learner vote = Voting.of(forest, linear, neighbours).by(Combination.mean().weights(3, 2, 1));
/// Learner best = Voting.of(forest, linear, neighbours).fitted(FoldPlan.folds(5));
/// Learner auc = Voting.of(forest, linear, neighbours)
///         .greedy(FoldPlan.folds(5), 50, Scoring.binary(Metrics.AUC));
/// ```
public final class Voting implements Learner {
    private final List<Learner> learners;
    private final Combination combination;
    private final FoldPlan plan;

    /// Null where weights are given.
    private final Weighing weighing;

    private final Executor executor;

    private Voting(
            List<Learner> learners,
            Combination combination,
            FoldPlan plan,
            Weighing weighing,
            Executor executor) {
        combination.checkModels(learners.size());
        this.learners = learners;
        this.combination = combination;
        this.plan = plan;
        this.weighing = weighing;
        this.executor = executor;
    }

    /// The mean of their predictions.
    public static Voting of(Learner... learners) {
        return new Voting(Members.checked(learners), Combination.mean(), null, null, null);
    }

    /// The same combined in another way.
    public Voting by(Combination other) {
        return new Voting(learners, other, null, null, executor);
    }

    /// The mean with weights of least log loss, or squared error for numbers, over out-of-fold
    /// predictions ([WeightFit]); weights of rows count.
    ///
    /// @param folds how rows are held out
    public Voting fitted(FoldPlan folds) {
        return new Voting(learners, Combination.mean(), folds, Weighing.fitted(), executor);
    }

    /// The mean of models that are added one by one, some of them again and again, each the one that makes
    /// the metric of out-of-fold predictions best ([WeightFit#greedy]).
    ///
    /// @param folds how rows are held out
    /// @param rounds how many are added, at least 1
    /// @param scoring its metric has a better side
    public Voting greedy(FoldPlan folds, int rounds, Scoring<?> scoring) {
        Weighing greedy = Weighing.greedy(rounds, scoring);
        return new Voting(learners, Combination.mean(), folds, greedy, executor);
    }

    /// Shares learners out to an executor, which the caller owns.
    public Voting on(Executor other) {
        return new Voting(learners, combination, plan, weighing, other);
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
        return weighing.weights(held.predictions(), table.rows(held.rows()));
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
