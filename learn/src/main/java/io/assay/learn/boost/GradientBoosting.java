package io.assay.learn.boost;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import java.util.Objects;
import java.util.concurrent.Executor;

/// Gradient boosting: round after round a tree is grown that makes a loss smaller where the trees before
/// it left most of it (J. Friedman, Greedy function approximation, 2001), by second-order gains on
/// binned features. Works on missing values as they are; codes of categories are taken as numbers, unless
/// splits are by [#sets].
///
/// ```java
/// Learner like_xgboost = GradientBoosting.defaults().on(executor);
/// Learner like_lightgbm = GradientBoosting.defaults().growth(Growth.leaves(31));
/// ```
///
/// The model is the same, bit for bit, on any number of threads.
public final class GradientBoosting implements Learner {
    private final Loss loss;
    private final int rounds;
    private final double rate;
    private final int bins;
    private final Growth growth;
    private final Sampling sampling;
    private final Directions directions;
    private final Policies policies;
    private final EarlyStopping stopping;
    private final Executor executor;

    private GradientBoosting(
            Loss loss,
            int rounds,
            double rate,
            int bins,
            Growth growth,
            Sampling sampling,
            Directions directions,
            Policies policies,
            EarlyStopping stopping,
            Executor executor) {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + "; expected at least 1");
        }
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate is " + rate + "; expected in (0, 1]");
        }
        if (bins < 2 || bins >= Bins.MOST) {
            throw new IllegalArgumentException("bins is " + bins + "; expected 2 to 255");
        }
        this.loss = loss;
        this.rounds = rounds;
        this.rate = rate;
        this.bins = bins;
        this.growth = Objects.requireNonNull(growth, "growth");
        this.sampling = Objects.requireNonNull(sampling, "sampling");
        this.directions = directions;
        this.policies = policies;
        this.stopping = stopping;
        this.executor = executor;
    }

    /// 100 rounds at rate 0.1, 255 bins, level after level to depth 6, all rows and columns, the loss
    /// that goes with the target, on the calling thread.
    public static GradientBoosting defaults() {
        return new GradientBoosting(
                null,
                100,
                0.1,
                Bins.MOST - 1,
                Growth.levels(6),
                Sampling.none(),
                Directions.none(),
                Policies.none(),
                null,
                null);
    }

    /// With another loss than squared for numbers, logistic for two classes, softmax for more.
    public GradientBoosting loss(Loss loss) {
        Objects.requireNonNull(loss, "loss");
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With another number of rounds; each adds a tree, or one for each of several classes.
    public GradientBoosting rounds(int rounds) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With another learning rate, by which trees are multiplied.
    ///
    /// @param rate in (0, 1]
    public GradientBoosting rate(double rate) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With other bins a column.
    ///
    /// @param bins for values, 2 to 255; missing values have one more
    public GradientBoosting bins(int bins) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With trees that grow another way.
    public GradientBoosting growth(Growth growth) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With rows and columns drawn at random, from the seed.
    public GradientBoosting sampling(Sampling sampling) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With predictions that never fall when this column rises and all else stays.
    ///
    /// @param column the name of a numeric column
    public GradientBoosting rising(String column) {
        return with(directions.and(column, 1));
    }

    /// With predictions that never rise when this column rises and all else stays.
    ///
    /// @param column the name of a numeric column
    public GradientBoosting falling(String column) {
        return with(directions.and(column, -1));
    }

    /// With splits by sets of categories, instead of codes taken as numbers; of more than 255 categories,
    /// neighbours share a code.
    public GradientBoosting sets(CategorySets sets) {
        return with(new Policies(sets, policies.conflicts(), policies.orders()));
    }

    /// With columns that are rarely off their most frequent value at the same rows bundled, so that one
    /// histogram serves all of a bundle: exclusive feature bundling, as in LightGBM.
    ///
    /// @param conflicts the share of rows at which columns of a bundle may clash, below 1; 0 leaves the
    ///     model as it is without bundles, to the bit
    public GradientBoosting bundles(double conflicts) {
        return with(new Policies(policies.sets(), conflicts, policies.orders()));
    }

    /// With gradients of rows from models that have not seen them: ordered boosting, as in CatBoost (L.
    /// Prokhorenkova and others, 2018). In each order of the rows, models of the first 1, 2, 4, 8 ...
    /// rows are kept up, and a row's gradient is that of the largest one before it.
    ///
    /// @param orders random orders of the rows, of which each round draws one; 0 for plain boosting
    public GradientBoosting ordered(int orders) {
        return with(new Policies(policies.sets(), policies.conflicts(), orders));
    }

    private GradientBoosting with(Policies policies) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    private GradientBoosting with(Directions directions) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// With an end before the last round.
    public GradientBoosting stopping(EarlyStopping stopping) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    /// On the calling thread and those of an executor; null for the calling thread alone.
    public GradientBoosting on(Executor executor) {
        return new GradientBoosting(
                loss,
                rounds,
                rate,
                bins,
                growth,
                sampling,
                directions,
                policies,
                stopping,
                executor);
    }

    @Override
    public BoostedModel fit(Table table, long seed) {
        BoostChecks.target(table);
        Loss used = loss == null ? natural(table.classes().size()) : loss;
        BoostChecks.learned(table, used);
        PolicyChecks.together(this, used);
        return new Boosting(this, table, used, seed).run();
    }

    private static Loss natural(int classes) {
        return classes == 0 ? Loss.squared() : classes == 2 ? Loss.logistic() : Loss.softmax();
    }

    int rounds() {
        return rounds;
    }

    double rate() {
        return rate;
    }

    int bins() {
        return bins;
    }

    Growth growth() {
        return growth;
    }

    Sampling sampling() {
        return sampling;
    }

    Directions directions() {
        return directions;
    }

    Policies policies() {
        return policies;
    }

    EarlyStopping stopping() {
        return stopping;
    }

    Executor executor() {
        return executor;
    }
}
