package io.assay.cli.train;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.learner.Knob;
import io.assay.cli.learner.Scene;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.TrainRequest;
import io.assay.file.Progress;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Curve;
import io.assay.learn.curve.LearningCurve;
import io.assay.learn.curve.Scoring;
import io.assay.learn.curve.ValidationCurve;
import io.assay.learn.curve.Verdict;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/// One run of `assay doctor`.
public final class DoctorRun {
    private static final String[] RULE = {
        "Rule. The gap is by how much training rows are predicted better than rows not seen; it is clear",
        "when its corrected 95 % interval over the folds lies above 0. A clear gap: the model overfits; more",
        "rows help if they clearly did so far. No clear gap, and training rows are predicted clearly worse",
        "than the best that the path reached on rows not seen: it underfits. Else it fits.",
    };

    private final Setup setup;
    private final Workers workers;
    private final Scoring<?> scoring;
    private final CrossValidation validation;
    private final Progress progress;

    private DoctorRun(Setup setup, Workers workers, Progress progress) {
        this.setup = setup;
        this.workers = workers;
        this.progress = progress;
        Table table = setup.data().table();
        scoring = Yardstick.of(table.target()).first();
        validation =
                CrossValidation.of(setup.plan().splits(), setup.request().seed())
                        .on(workers.executor());
    }

    /// What was found.
    ///
    /// @param path over the knob; null for a learner without one
    /// @param curve over the rows
    /// @param verdict of both
    private record Findings(Curve path, Curve curve, Verdict verdict) {}

    /// Reads, learns again and again, and reports.
    ///
    /// @param bar on the terminal; null where there is none
    public static void run(TrainRequest request, PrintStream out, ProgressBar bar) {
        Progress progress = bar == null ? (done, total) -> {} : bar;
        try (Workers workers = new Workers(request.threads())) {
            Setup setup = Setup.of(request, workers, progress);
            DoctorRun run = new DoctorRun(setup, workers, progress);
            Findings findings = setup.learning(run::findings);
            if (bar != null) {
                bar.clear();
            }
            if (request.json()) {
                run.json(findings, out);
            } else {
                out.print(run.text(findings));
            }
            out.flush();
        }
    }

    private Findings findings() {
        Knob knob = setup.entry().knob();
        int values = knob == null ? 0 : knob.values().length;
        long models = (long) (values + CurveRun.SHARES.length) * setup.request().folds();
        Counter counter = new Counter(progress, models);
        Curve path = knob == null ? null : path(knob, counter);
        Curve curve = CurveRun.curve(setup, counter.of(setup.learner()), workers);
        double reachable =
                path == null ? Double.NaN : path.points().get(path.best()).tested().mean().value();
        return new Findings(path, curve, LearningCurve.verdict(curve, reachable));
    }

    private Curve path(Knob knob, Counter counter) {
        Scene scene = new Scene(setup.data().table().target().isClasses(), workers.executor());
        double[] values = Arrays.stream(knob.values()).mapToDouble(Double::parseDouble).toArray();
        return ValidationCurve.of(validation)
                .run(
                        knob.setting(),
                        values,
                        value -> {
                            int i = Arrays.binarySearch(values, value);
                            return counter.of(
                                    setup.entry()
                                            .learner(
                                                    setup.values()
                                                            .with(knob.setting(), knob.values()[i]),
                                                    scene));
                        },
                        setup.data().table(),
                        scoring);
    }

    private String text(Findings findings) {
        Sheet sheet = new Sheet();
        sheet.section("DOCTOR");
        Described.facts(sheet, setup);
        String metric = scoring.metric().name();
        var now = findings.curve().points().getLast();
        sheet.section("CROSS-VALIDATION, " + setup.request().folds() + " folds");
        sheet.number(
                metric + " on rows not seen",
                NumberText.value(now.tested().mean().value()),
                "± " + NumberText.value(now.tested().sd().value()) + " SD");
        sheet.number(
                metric + " on training rows",
                NumberText.value(now.trained().mean().value()),
                "± " + NumberText.value(now.trained().sd().value()) + " SD");
        if (findings.path() != null) {
            sheet.section(metric + " by " + findings.path().against());
            CurveTable.print(sheet, findings.path(), scoring.metric());
            sheet.sentence(
                    "best on rows not seen: "
                            + findings.path().against()
                            + "="
                            + NumberText.score(
                                    findings.path().points().get(findings.path().best()).x()));
        }
        sheet.section(metric + " by ROWS trained on");
        CurveTable.print(sheet, findings.curve(), scoring.metric());
        sheet.section("VERDICT");
        sheet.paragraph(findings.verdict().sentence());
        for (String line : RULE) {
            sheet.sentence(line);
        }
        return sheet.toString();
    }

    private void json(Findings findings, PrintStream out) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                Described.facts(json, setup);
                json.whole("cv", setup.request().folds());
                json.text("metric", scoring.metric().name());
                if (findings.path() != null) {
                    json.text("knob", findings.path().against());
                    json.number("best", findings.path().points().get(findings.path().best()).x());
                    CurveTable.write(json, "path", findings.path(), scoring.metric());
                }
                CurveTable.write(json, "curve", findings.curve(), scoring.metric());
                json.text("verdict", findings.verdict().fit().name().toLowerCase(Locale.ROOT));
                json.text("reason", findings.verdict().sentence());
            });
        }
    }
}
