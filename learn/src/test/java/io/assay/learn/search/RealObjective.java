package io.assay.learn.search;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Scoring;
import io.assay.learn.search.space.BoostingSpace;
import io.assay.learn.search.space.Spaces;
import io.assay.multiclass.ClassMetrics;
import io.assay.regression.RealMetrics;
import io.assay.split.Folds;
import io.assay.split.Splits;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.search.Searchers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Tunes gradient boosting by searchers that have the same number of trials, and says how far each is ahead
/// of random search: the loss is that of 5-fold cross-validation (RMSE for numbers, log loss for classes),
/// the same folds for all, the seeds of the searches paired.
///
/// ```
/// java ... io.assay.learn.search.RealObjective DATA SEEDS TRIALS FILE [SEARCHERS]
/// ```
///
/// Each finished study is a line of FILE, which a run that was broken off goes on from.
public final class RealObjective {
    private static final long FOLDS = 42;

    private final Table table;
    private final Scoring<?> scoring;
    private final CrossValidation validation;
    private final int trials;
    private final Path file;

    private RealObjective(Table table, int trials, Path file) {
        this.table = table;
        this.trials = trials;
        this.file = file;
        boolean isClasses = table.target().isClasses();
        scoring = isClasses ? Scoring.classes(logLoss()) : Scoring.numbers(RealMetrics.RMSE);
        Splits folds =
                isClasses
                        ? Folds.stratified(table.labels(), 5, FOLDS)
                        : Folds.shuffled(table.rows(), 5, FOLDS);
        validation = CrossValidation.of(folds, FOLDS);
    }

    private static Metric<io.assay.multiclass.ClassSample> logLoss() {
        return ClassMetrics.onProbabilities(Undefined.NAN).stream()
                .filter(metric -> metric.name().equals("log_loss"))
                .findFirst()
                .orElseThrow();
    }

    public static void main(String[] args) throws IOException {
        Table table = DataFile.read(Path.of(args[0]));
        int seeds = Integer.parseInt(args[1]);
        int trials = Integer.parseInt(args[2]);
        List<String> names =
                args.length > 4 ? List.of(args[4].split(",")) : List.of("bayes", "tpe");
        RealObjective objective = new RealObjective(table, trials, Path.of(args[3]));
        System.out.printf(
                Locale.ROOT,
                "%s of 5-fold cross-validation after %d trials, %d seeds%n",
                objective.scoring.metric().name(),
                trials,
                seeds);
        double[] random = objective.best(Searchers.random(), seeds);
        objective.print("random", random, random);
        for (String name : names) {
            objective.print(name, objective.best(Searchers.named(name), seeds), random);
        }
    }

    private void print(String name, double[] best, double[] random) {
        double[] ahead = new double[best.length];
        Arrays.setAll(ahead, i -> random[i] - best[i]);
        double[] sorted = best.clone();
        Arrays.sort(sorted);
        Estimate lead = Intervals.at(0.95).mean(ahead);
        System.out.printf(
                Locale.ROOT,
                "%-8s median %.5f (%.5f - %.5f)  ahead of random by %.5f, 95 %% %.5f .. %.5f%n",
                name,
                (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2,
                sorted[0],
                sorted[sorted.length - 1],
                lead.value().value(),
                lead.interval().low(),
                lead.interval().high());
    }

    private double[] best(Searcher searcher, int seeds) throws IOException {
        double[] best = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            best[seed] = best(searcher, (long) seed);
        }
        return best;
    }

    private double best(Searcher searcher, long seed) throws IOException {
        String key = searcher.name() + " " + trials + " " + seed + " ";
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(key)) {
                    return Double.parseDouble(line.substring(key.length()).split(" ")[0]);
                }
            }
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        BoostingSpace space = Spaces.boosting();
        Study study =
                Study.of(space.space(), searcher, seed)
                        .minimize(trials, trial -> loss(space, trial));
        double best = study.best().value();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        String line = String.format(Locale.ROOT, "%s%s %.1f s of CPU%n", key, best, nanos * 1e-9);
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return best;
    }

    private double loss(BoostingSpace space, io.assay.tune.Running trial) {
        return validation.run(space.learner(trial.params()), table, scoring).folds().mean().value();
    }
}
