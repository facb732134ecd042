package io.assay.learn.search;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.learn.ensemble.FoldPlan;
import io.assay.split.Split;
import io.assay.split.Splits;
import io.assay.tune.Params;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.search.Searchers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Looks for good settings of a learner by cross-validation: every point that is tried is fitted on the
/// same folds with the same seeds, and the best mean over the folds wins.
///
/// ```java
/// Found found = Search.random(Spaces.forest(), 50)
///         .scoring(Scoring.binary(Metrics.AUC))
///         .cv(10)
///         .on(executor, 8)
///         .run(table, 42);
/// System.out.println(found.bestParams() + " " + found.bestScore());
/// ```
///
/// As a learner itself it fits the winner: it may stand in an ensemble, a pipeline or a learning curve.
/// The same table and seed give the same trials, bit for bit, on any number of threads. The predictions of
/// all trials are kept: `trials * rows * outputs` numbers.
public final class Search implements Learner {
    private static final int WIDE = 64;

    private final Tunable tunable;
    private final Searcher searcher;
    private final Options options;

    private Search(Tunable tunable, Searcher searcher, Options options) {
        this.tunable = tunable;
        this.searcher = searcher;
        this.options = options;
    }

    /// Every combination once; a continuum is cut into five points.
    public static Search grid(Tunable tunable) {
        return new Search(tunable, Searchers.grid(), new Options(Integer.MAX_VALUE, WIDE));
    }

    /// The same for a learner of yours.
    public static Search grid(Function<Params, ? extends Learner> learner, Space space) {
        return grid(Tunable.of(learner, space));
    }

    /// Points at random.
    ///
    /// @param trials how many
    public static Search random(Tunable tunable, int trials) {
        return new Search(tunable, Searchers.random(), new Options(trials, WIDE));
    }

    /// The same for a learner of yours.
    public static Search random(
            Function<Params, ? extends Learner> learner, Space space, int trials) {
        return random(Tunable.of(learner, space), trials);
    }

    /// Each point where the results so far promise most. One at a time unless [#window] says otherwise;
    /// the folds of a trial still run at once.
    ///
    /// @param trials how many
    public static Search bayes(Tunable tunable, int trials) {
        return by(Searchers.bayes(), tunable, trials);
    }

    /// The same for a learner of yours.
    public static Search bayes(
            Function<Params, ? extends Learner> learner, Space space, int trials) {
        return bayes(Tunable.of(learner, space), trials);
    }

    /// By any searcher.
    ///
    /// @param trials how many at most
    public static Search by(Searcher searcher, Tunable tunable, int trials) {
        return new Search(tunable, searcher, new Options(trials, 1));
    }

    private Search with(Options other) {
        return new Search(tunable, searcher, other);
    }

    /// By which metric settings are compared; accuracy for classes and R² for numbers if nothing is said.
    public Search scoring(Scoring<?> by) {
        return with(options.scoring(by));
    }

    /// Over so many folds, stratified where classes are predicted; 5 if nothing is said.
    public Search cv(int folds) {
        return cv(FoldPlan.folds(folds));
    }

    /// Over the splits of a plan: folds, repeated folds, groups, series in time, hold-outs.
    ///
    /// @param splits of as many rows as the table has; [#nested] needs a [FoldPlan] instead, as it searches
    ///     on parts of the rows
    public Search cv(Splits splits) {
        return cv((table, seed) -> splits);
    }

    /// Over splits that are made for the table.
    public Search cv(FoldPlan plan) {
        return with(options.cv(plan));
    }

    /// Whether the winner is fitted on all rows in the end; it is if nothing is said.
    public Search refit(boolean wanted) {
        return with(options.refit(wanted));
    }

    /// Tells what it is about to do, and of each trial as it ends.
    ///
    /// @param lines such as `System.out::println`; called by one thread at a time
    public Search verbose(Consumer<String> lines) {
        return with(options.verbose(lines));
    }

    /// Runs trials and folds on threads of an executor, which the caller owns.
    ///
    /// @param jobs how many trials may run at once, the caller's among them
    public Search on(Executor executor, int jobs) {
        return with(options.on(executor, jobs));
    }

    /// How many trials may be under way at once: trial t looks at the results of trials up to
    /// `t - trials` only. Part of what makes a search the same again, unlike the number of threads.
    public Search window(int trials) {
        return with(options.window(trials));
    }

    /// Says more to the study that is run: to stop at some time or by some rule, to begin with points of
    /// yours, to go on from a file and be kept in it.
    ///
    /// ```java
    /// search.through(study -> file.keep(study.within(Duration.ofMinutes(10))));
    /// ```
    ///
    /// Trials that a file gives back are not run again; what a [Candidate] has beside its score is made
    /// anew, to the same bits. Not for [#nested] with a file, as each outer fold has a study of its own.
    public Search through(UnaryOperator<Study> more) {
        return with(options.through(more));
    }

    /// Searches.
    ///
    /// @param table has a target
    /// @param seed of the folds, the learners and the search
    public Found run(Table table, long seed) {
        if (table.target() == null) {
            throw new IllegalArgumentException("the table has no target");
        }
        Scoring<?> scoring =
                options.scoring() == null ? Scorings.natural(table) : options.scoring();
        return new Running<>(tunable, searcher, options, scoring, table, seed).run();
    }

    /// The winner, fitted on all rows.
    @Override
    public Model fit(Table table, long seed) {
        return with(options.refit(true)).run(table, seed).model();
    }

    /// Nested cross-validation: within each outer split the search runs on the training rows alone, and its
    /// winner is scored on the test rows. It says what the procedure is worth, not which settings are best.
    ///
    /// @param outer of the rows of the table
    /// @param seed of all
    public NestedScore nested(Table table, Splits outer, long seed) {
        Scoring<?> scoring =
                options.scoring() == null ? Scorings.natural(table) : options.scoring();
        List<Found> searches = new ArrayList<>();
        for (Split split : outer) {
            Table train = table.rows(split.train().toArray());
            searches.add(with(options.refit(true)).run(train, seed));
        }
        return new NestedScore(Scorings.outer(scoring, table, outer, searches), searches);
    }
}
