package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// The mean of models that each learned from a resample of the rows (L. Breiman, Machine Learning 24,
/// 1996): steadier than one of them, where small changes of the rows change the model much.
///
/// ```java
/// Bagging bagging = Bagging.of(DecisionTree.defaults()).models(50).on(executor);
/// OutOfBagFit<VotingModel> fit = bagging.fitWithOutOfBag(table, 42);
/// Interval error = Bootstrap.of(2_000, 1).interval(fit.outOfBag().binary(), Metrics.AUC, 0.95);
/// ```
///
/// The same models come out on any number of threads: what each draws depends on the seed and its number.
public final class Bagging implements Learner {
    private final Learner learner;
    private final int models;
    private final double share;
    private final Executor executor;

    private Bagging(Learner learner, int models, double share, Executor executor) {
        if (models < 1) {
            throw new IllegalArgumentException("models is " + models + "; expected at least 1");
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "share is " + share + "; expected a number in (0, 1]");
        }
        this.learner = learner;
        this.models = models;
        this.share = share;
        this.executor = executor;
    }

    /// Fifty models of as many rows as there are.
    public static Bagging of(Learner learner) {
        return new Bagging(learner, 50, 1, null);
    }

    /// The same with another number of models.
    ///
    /// @param count at least 1
    public Bagging models(int count) {
        return new Bagging(learner, count, share, executor);
    }

    /// The same with smaller bags.
    ///
    /// @param rows the share of the rows that each bag draws, in (0, 1]
    public Bagging share(double rows) {
        return new Bagging(learner, models, rows, executor);
    }

    /// Shares models out to an executor, which the caller owns.
    public Bagging on(Executor other) {
        return new Bagging(learner, models, share, other);
    }

    @Override
    public VotingModel fit(Table table, long seed) {
        return fit(table, seed, Signature.of(table, "bagging"), new long[models][]);
    }

    /// Learns, and predicts each row by the models that have not seen it.
    public OutOfBagFit<VotingModel> fitWithOutOfBag(Table table, long seed) {
        long[][] bags = new long[models][];
        VotingModel model = fit(table, seed, Signature.of(table, "bagging"), bags);
        List<long[]> seen = Arrays.asList(bags);
        return new OutOfBagFit<>(model, OutOfBagRows.of(table, model.members(), seen, executor));
    }

    private VotingModel fit(Table table, long seed, Signature signature, long[][] bags) {
        Model[] members = new Model[models];
        int draws = (int) Math.max(1, Math.round(share * table.rows()));
        Parts.run(
                models,
                executor,
                m -> {
                    int[] counts = Bag.counts(table.rows(), draws, seed, m);
                    bags[m] = Bag.bits(counts);
                    members[m] = learner.fit(table.rows(Bag.rows(counts)), Bag.seed(seed, m));
                });
        return new VotingModel(signature, Arrays.asList(members), Combination.mean());
    }

    /// Such as `bagging of 50 DecisionTree[...]`.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "bagging of %d %s, bags of %s of the rows", models, learner, share);
    }
}
