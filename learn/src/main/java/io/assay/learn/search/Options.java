package io.assay.learn.search;

import io.assay.learn.curve.Scoring;
import io.assay.learn.ensemble.FoldPlan;
import io.assay.tune.Study;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// How settings are compared.
///
/// @param trials how many at most
/// @param window how many trials may be under way at once
/// @param scoring null to go by the target
/// @param cv the folds
/// @param refit whether the winner is fitted on all rows
/// @param verbose gets a line for each trial; null for none
/// @param executor null for the calling thread alone
/// @param jobs how many trials may run at once
/// @param through what else is said to the study
record Options(
        int trials,
        int window,
        Scoring<?> scoring,
        FoldPlan cv,
        boolean refit,
        Consumer<String> verbose,
        Executor executor,
        int jobs,
        UnaryOperator<Study> through) {
    private static final int FOLDS = 5;

    Options {
        if (trials < 1 || window < 1 || jobs < 1) {
            throw new IllegalArgumentException(
                    "trials, window and jobs are "
                            + trials
                            + ", "
                            + window
                            + " and "
                            + jobs
                            + "; expected at least 1");
        }
    }

    Options(int trials, int window) {
        this(trials, window, null, FoldPlan.folds(FOLDS), true, null, null, 1, study -> study);
    }

    Options window(int other) {
        return new Options(trials, other, scoring, cv, refit, verbose, executor, jobs, through);
    }

    Options scoring(Scoring<?> other) {
        return new Options(trials, window, other, cv, refit, verbose, executor, jobs, through);
    }

    Options cv(FoldPlan other) {
        return new Options(trials, window, scoring, other, refit, verbose, executor, jobs, through);
    }

    Options refit(boolean other) {
        return new Options(trials, window, scoring, cv, other, verbose, executor, jobs, through);
    }

    Options verbose(Consumer<String> other) {
        return new Options(trials, window, scoring, cv, refit, other, executor, jobs, through);
    }

    Options on(Executor other, int most) {
        return new Options(trials, window, scoring, cv, refit, verbose, other, most, through);
    }

    Options through(UnaryOperator<Study> more) {
        UnaryOperator<Study> both = study -> more.apply(through.apply(study));
        return new Options(trials, window, scoring, cv, refit, verbose, executor, jobs, both);
    }
}
