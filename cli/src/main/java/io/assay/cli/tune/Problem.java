package io.assay.cli.tune;

import io.assay.Metric;
import io.assay.Value;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Scene;
import io.assay.cli.request.SplitRequest;
import io.assay.cli.request.TrainRequest;
import io.assay.cli.request.TunePlan;
import io.assay.cli.request.UsageException;
import io.assay.cli.train.CrossPlan;
import io.assay.cli.train.Setup;
import io.assay.cli.train.Yardstick;
import io.assay.file.Progress;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.curve.CrossValidated;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Scoring;
import io.assay.learn.search.Tunable;
import io.assay.split.Holdout;
import io.assay.split.Split;
import io.assay.split.Splits;
import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Running;
import io.assay.tune.Space;
import java.util.List;
import java.util.concurrent.Executor;

/// A learner on a table, whose settings are searched.
///
/// @param plan what is looked for
/// @param setup table and learner
/// @param candidates the settings
/// @param rows the rows of the search
/// @param sealed the rows put aside; null for none
/// @param folds of the rows of the search
/// @param scoring what decides
/// @param executor where folds may run
record Problem(
        TunePlan plan,
        Setup setup,
        Tunable candidates,
        Table rows,
        Table sealed,
        Splits folds,
        Scoring<?> scoring,
        Executor executor) {

    /// Reads the table and checks the plan.
    ///
    /// @param space in place of the file of the plan; null to read it
    static Problem of(TunePlan plan, Space space, Workers workers, Progress progress) {
        TrainRequest request =
                new TrainRequest(
                        plan.table(),
                        plan.learner(),
                        plan.settings(),
                        plan.folds(),
                        new SplitRequest(null, null, 0),
                        plan.seed(),
                        null,
                        null,
                        0,
                        false);
        Setup setup = Setup.of(request, workers, progress);
        Table table = setup.data().table();
        Scene scene = new Scene(table.target().isClasses(), workers.executor());
        Tunable candidates = candidates(plan, space, setup.entry(), scene);
        Split aside = plan.test() == 0 ? null : aside(table, plan);
        Table rows = aside == null ? table : table.rows(aside.train().toArray());
        Splits folds = CrossPlan.random(rows, plan.folds(), plan.seed()).splits();
        return new Problem(
                plan,
                setup,
                candidates,
                rows,
                aside == null ? null : table.rows(aside.test().toArray()),
                folds,
                scoring(plan.scoring(), table.target()),
                workers.executor());
    }

    private static Tunable candidates(TunePlan plan, Space space, Entry entry, Scene scene) {
        if (plan.space() != null) {
            Space given = space == null ? SpaceFile.read(plan.space()) : space;
            return new SettingSpace(given, entry, plan.settings(), scene);
        }
        if (!plan.settings().isEmpty()) {
            throw new UsageException(
                    "--set goes with --space, which says what else is searched; found --set alone");
        }
        return ReadySpaces.of(plan.learner(), scene.classes());
    }

    private static Split aside(Table table, TunePlan plan) {
        return table.target().isClasses()
                ? Holdout.stratified(table.labels(), plan.test(), plan.seed()).split()
                : Holdout.of(table.rows(), plan.test(), plan.seed()).split();
    }

    private static Scoring<?> scoring(String name, Target target) {
        String wanted = name != null ? name : target.isClasses() ? "accuracy" : "rmse";
        List<? extends Scoring<?>> all = Yardstick.of(target).scorings();
        return all.stream()
                .filter(scoring -> scoring.metric().name().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(
                                "--scoring is "
                                        + wanted
                                        + "; expected one of "
                                        + String.join(
                                                ", ",
                                                all.stream()
                                                        .map(s -> s.metric().name())
                                                        .toList())));
    }

    /// Which way of the metric is better.
    Goal goal() {
        return scoring.metric().direction() == Metric.Direction.HIGHER
                ? Goal.MAXIMIZE
                : Goal.MINIMIZE;
    }

    /// The mean over the folds; reports the mean of the folds so far after each.
    ///
    /// @param kept gets the out-of-fold predictions
    double score(Running trial, KeptPredictions kept) {
        CrossValidated<?> tested = tested(trial.params());
        List<Value> folds = tested.folds().values();
        double sum = 0;
        for (int i = 0; i < folds.size(); i++) {
            if (!folds.get(i).isDefined()) {
                throw new IllegalStateException(
                        scoring.metric().name() + " is undefined in fold " + (i + 1));
            }
            sum += folds.get(i).value();
            trial.report(i + 1, sum / (i + 1));
        }
        kept.put(trial.number(), tested.outOfFold());
        return sum / folds.size();
    }

    /// A metric on the rows that were put aside, of settings fitted on the rows of the search; NaN where it
    /// is undefined.
    double onSealed(Params params, Scoring<?> by) {
        double[] outputs = new double[sealed.rows() * sealed.target().outputs()];
        candidates.learner(params).fit(rows, plan.seed()).predict(sealed, outputs);
        return by.of(sealed, outputs).value();
    }

    /// The folds of settings.
    CrossValidated<?> tested(Params params) {
        return CrossValidation.of(folds, plan.seed())
                .on(executor)
                .run(candidates.learner(params), rows, scoring);
    }
}
