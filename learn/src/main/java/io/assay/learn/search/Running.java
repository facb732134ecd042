package io.assay.learn.search;

import io.assay.Value;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidated;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Scoring;
import io.assay.split.Splits;
import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.GridSearcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One search on one table.
///
/// @param <P> what the metric is computed from
final class Running<P> {
    private final Tunable tunable;
    private final Searcher searcher;
    private final Options options;
    private final Scoring<P> scoring;
    private final Table table;
    private final long seed;
    private final Splits splits;
    private final Map<Integer, CrossValidated<P>> made = new ConcurrentHashMap<>();

    Running(
            Tunable tunable,
            Searcher searcher,
            Options options,
            Scoring<P> scoring,
            Table table,
            long seed) {
        this.tunable = tunable;
        this.searcher = searcher;
        this.options = options;
        this.scoring = scoring;
        this.table = table;
        this.seed = seed;
        splits = options.cv().of(table, seed);
    }

    Found run() {
        Goal goal = Scorings.goal(scoring.metric());
        Study fresh = Study.of(tunable.space(), searcher, seed);
        Study study = options.through().apply(fresh.goals(goal).window(options.window()));
        if (options.executor() != null) {
            study.on(options.executor(), options.jobs());
        }
        if (options.verbose() != null) {
            options.verbose().accept(plan());
            study.listen(new Told());
        }
        CrossValidation validation = CrossValidation.of(splits, seed).on(options.executor());
        study.run(
                options.trials(),
                trial -> new double[] {score(validation, trial.number(), trial.params())});
        List<Candidate> candidates = candidates(validation, study.trials());
        Trial best = study.best();
        Model model = options.refit() ? tunable.learner(best.params()).fit(table, seed) : null;
        return new Found(table, scoring, study, candidates, model);
    }

    private double score(CrossValidation validation, int number, Params params) {
        CrossValidated<P> one = validation.run(tunable.learner(params), table, scoring);
        Value mean = one.folds().mean();
        if (!mean.isDefined()) {
            throw new IllegalStateException(scoring.metric().name() + " is " + mean);
        }
        made.put(number, one);
        return mean.value();
    }

    /// Of trials that came from elsewhere the folds are made anew.
    private List<Candidate> candidates(CrossValidation validation, List<Trial> trials) {
        List<Candidate> candidates = new ArrayList<>();
        for (Trial trial : trials) {
            if (trial.isComplete()) {
                CrossValidated<P> one = made.get(trial.number());
                if (one == null) {
                    one = validation.run(tunable.learner(trial.params()), table, scoring);
                }
                candidates.add(new Candidate(trial, one.folds(), one.outOfFold()));
            }
        }
        return candidates;
    }

    private String plan() {
        int trials = options.trials();
        if (searcher instanceof GridSearcher grid) {
            trials = Math.min(trials, grid.combinations(tunable.space()).size());
        }
        return String.format(
                Locale.ROOT,
                "%s search: up to %,d settings on %,d folds each, %,d fits",
                searcher.name(),
                trials,
                splits.count(),
                trials * splits.count());
    }

    /// Tells of trials as they end.
    private final class Told implements Study.Listener {
        @Override
        public void finished(Trial trial) {
            String end = trial.isComplete() ? scored(trial) : trial.reason();
            options.verbose()
                    .accept(
                            String.format(
                                    Locale.ROOT,
                                    "%4d  %s  (%.2f s)  %s",
                                    trial.number(),
                                    end,
                                    trial.nanos() * 1e-9,
                                    trial.params()));
        }

        private String scored(Trial trial) {
            Value sd = made.get(trial.number()).folds().sd();
            String mean =
                    String.format(Locale.ROOT, "%s %.4f", scoring.metric().name(), trial.value());
            return sd.isDefined() ? mean + String.format(Locale.ROOT, " ± %.4f", sd.value()) : mean;
        }
    }
}
