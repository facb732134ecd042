package io.assay.cli.train;

import io.assay.Metric;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.Json;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.TrainRequest;
import io.assay.file.Progress;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Curve;
import io.assay.learn.curve.LearningCurve;
import io.assay.learn.curve.Verdict;
import java.io.PrintStream;
import java.util.Locale;

/// One run of `assay curve`.
public final class CurveRun {
    /// Of the training rows of a fold.
    static final double[] SHARES = {0.1, 0.2, 0.35, 0.6, 1};

    private CurveRun() {}

    /// Reads, learns from more and more rows, and reports.
    ///
    /// @param bar on the terminal; null where there is none
    public static void run(TrainRequest request, PrintStream out, ProgressBar bar) {
        Progress progress = bar == null ? (done, total) -> {} : bar;
        try (Workers workers = new Workers(request.threads())) {
            Setup setup = Setup.of(request, workers, progress);
            Counter counter = new Counter(progress, (long) SHARES.length * request.folds());
            Learner learner = counter.of(setup.learner());
            Curve curve = setup.learning(() -> curve(setup, learner, workers));
            if (bar != null) {
                bar.clear();
            }
            report(setup, curve, out);
            out.flush();
        }
    }

    /// The learning curve of a learner.
    static Curve curve(Setup setup, Learner learner, Workers workers) {
        Table table = setup.data().table();
        long seed = setup.request().seed();
        CrossValidation validation =
                CrossValidation.of(setup.plan().splits(), seed).on(workers.executor());
        return LearningCurve.of(validation, seed)
                .run(learner, SHARES, table, Yardstick.of(table.target()).first());
    }

    private static void report(Setup setup, Curve curve, PrintStream out) {
        Verdict verdict = LearningCurve.verdict(curve);
        Metric<?> metric = Yardstick.of(setup.data().table().target()).first().metric();
        if (setup.request().json()) {
            try (Json json = Json.to(out)) {
                json.object(() -> {
                    Described.facts(json, setup);
                    json.whole("cv", setup.request().folds());
                    json.text("metric", metric.name());
                    CurveTable.write(json, "curve", curve, metric);
                    json.text("verdict", verdict.fit().name().toLowerCase(Locale.ROOT));
                    json.text("reason", verdict.sentence());
                });
            }
            return;
        }
        Sheet sheet = new Sheet();
        sheet.section("LEARNING CURVE");
        Described.facts(sheet, setup);
        sheet.section(
                metric.name()
                        + " by ROWS trained on, mean of "
                        + setup.request().folds()
                        + " folds");
        CurveTable.print(sheet, curve, metric);
        sheet.section("VERDICT");
        sheet.paragraph(verdict.sentence());
        out.print(sheet);
    }
}
