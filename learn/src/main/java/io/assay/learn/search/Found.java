package io.assay.learn.search;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.result.WinnerScore;
import java.util.List;

/// What a search found.
///
/// [#bestScore()] is the best of many and so too good; [#honest] says what the winner is worth without new
/// rows, and [#finalise] what it is worth on rows put aside.
public final class Found {
    private final Table table;
    private final Scoring<?> scoring;
    private final Study study;
    private final List<Candidate> candidates;
    private final Model model;
    private FinalScore last;

    Found(Table table, Scoring<?> scoring, Study study, List<Candidate> candidates, Model model) {
        this.table = table;
        this.scoring = scoring;
        this.study = study;
        this.candidates = List.copyOf(candidates);
        this.model = model;
    }

    /// The settings with the best mean over the folds; of equals the first that was tried.
    public Params bestParams() {
        return study.best().params();
    }

    /// Their mean over the folds, which is too good: see [#honest].
    public double bestScore() {
        return study.best().value();
    }

    /// The settings with the best mean, with their folds and predictions.
    public Candidate best() {
        int number = study.best().number();
        return candidates.stream()
                .filter(candidate -> candidate.trial().number() == number)
                .findFirst()
                .orElseThrow();
    }

    /// The winner, fitted on all rows.
    ///
    /// @throws IllegalStateException if [Search#refit] was off
    public Model model() {
        if (model == null) {
            throw new IllegalStateException(
                    "there is no model, as refit is off; fit the learner of bestParams()");
        }
        return model;
    }

    /// All settings that were scored, in the order of trying.
    public List<Candidate> candidates() {
        return candidates;
    }

    /// All trials, those that failed with their reasons.
    public List<Trial> trials() {
        return study.trials();
    }

    /// Which way of the metric is better.
    public Goal goal() {
        return study.goals().get(0);
    }

    /// The name of the metric.
    public String metric() {
        return scoring.metric().name();
    }

    /// What the winner is honestly worth, from the predictions that were kept and without fitting anything:
    /// the choice is repeated on resamples of the rows, each winner scored on the rows left out. It goes by
    /// the metric on all folds together, so that its raw value may differ a little from [#bestScore()].
    ///
    /// @param resamples at least 20; 500 for an interval
    /// @param level of the interval, in (0, 1)
    /// @param seed of the resamples
    public WinnerScore honest(int resamples, double level, long seed) {
        List<double[]> outOfFold = candidates.stream().map(Candidate::outOfFold).toList();
        return Honesty.of(scoring, table, outOfFold, resamples, level, seed);
    }

    /// Opens the test set and scores the winner on it. That happens once, for this search and for the test
    /// set; [#finalScore()] keeps what came out.
    ///
    /// @throws IllegalStateException if either was opened before
    public synchronized FinalScore finalise(TestSet test) {
        if (last != null) {
            throw new IllegalStateException(
                    "this search was finalised before, with "
                            + last.metric()
                            + " "
                            + last.estimate().value()
                            + "; the test set is opened once, finalScore() has what it said");
        }
        Model winner = model();
        Table rows =
                test.open(
                        "the winner of " + candidates.size() + " settings (" + bestParams() + ")");
        last =
                new FinalScore(
                        metric(),
                        Scorings.estimate(scoring, winner, rows, 0),
                        bestParams(),
                        candidates.size(),
                        rows.rows());
        return last;
    }

    /// What [#finalise] said; null while the test set is sealed.
    public synchronized FinalScore finalScore() {
        return last;
    }
}
