package io.assay.cli.compare;

import io.assay.Metric;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.RunningKernels;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.CompareRequest;
import io.assay.cli.request.UsageException;
import io.assay.compare.Comparison;
import io.assay.file.InputException;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.resample.Bootstrap;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Two models over several classes on the same rows.
///
/// @param names what the models are called
/// @param rows how many rows there are
/// @param classes how many classes
/// @param comparisons the first model minus the second, by metric
/// @param margins what came of the margins
/// @param certainty level, replicates and seed
record ClassDuel(
        List<String> names,
        int rows,
        int classes,
        List<Comparison> comparisons,
        List<Margins.Outcome> margins,
        Certainty certainty) {

    /// Reads, compares and reports; whether every margin is kept.
    static boolean run(CompareRequest request, Workers workers, PrintStream out, PrintStream err) {
        ClassDuel duel = of(request, workers);
        if (request.reading().json()) {
            duel.write(out);
        } else {
            out.print(duel.text());
        }
        out.flush();
        List<Margins.Outcome> missed =
                duel.margins.stream().filter(outcome -> !outcome.holds()).toList();
        missed.forEach(outcome -> err.println("assay: " + outcome.sentence(duel.names.getFirst())));
        return missed.isEmpty();
    }

    private static ClassDuel of(CompareRequest request, Workers workers) {
        if (request.files().size() != 2) {
            throw new UsageException(
                    "models over several classes are compared two at a time; there are "
                            + request.files().size()
                            + " files");
        }
        List<String> names =
                request.files().stream()
                        .map(file -> InputException.plain(file.getFileName().toString()))
                        .toList();
        List<ClassPredictions> models = ClassModels.read(request, workers);
        List<Metric<ClassSample>> metrics = Questions.ofClasses(request, models);
        Judge judge = Judge.of(request.reading().certainty(), models.getFirst().rows(), workers);
        try {
            List<Comparison> comparisons =
                    metrics.stream()
                            .map(metric -> judge.compare(models.get(0), models.get(1), metric))
                            .toList();
            List<Margins.Outcome> margins = new ArrayList<>();
            for (Metric<ClassSample> metric : metrics) {
                Double margin = request.margins().get(metric.name());
                if (margin != null) {
                    Comparison back = judge.compare(models.get(1), models.get(0), metric);
                    margins.add(new Margins.Outcome(metric.name(), margin, names.get(1), back));
                }
            }
            ClassPredictions first = models.getFirst();
            return new ClassDuel(
                    names, first.rows(), first.classes(), comparisons, margins, judge.certainty);
        } catch (IllegalArgumentException e) {
            throw new InputException(names.get(1) + ": " + e.getMessage());
        }
    }

    /// How two models are compared.
    private record Judge(Certainty certainty, Bootstrap bootstrap) {

        static Judge of(Certainty certainty, int rows, Workers workers) {
            Bootstrap plain = workers.share(certainty.bootstrap(rows));
            return new Judge(
                    certainty,
                    certainty.everywhere() == null ? plain : plain.method(certainty.everywhere()));
        }

        Comparison compare(
                ClassPredictions first, ClassPredictions second, Metric<ClassSample> metric) {
            return certainty.everywhere() == null
                    ? Comparison.of(first, second, metric, bootstrap, certainty.level())
                    : Comparison.bootstrap(first, second, metric, bootstrap, certainty.level());
        }
    }

    private String text() {
        Sheet sheet = new Sheet();
        sheet.section("MODELS");
        sheet.fact("model 1", names.get(0));
        sheet.fact("model 2", names.get(1));
        sheet.fact("rows", NumberText.count(rows) + ", " + classes + " classes");
        CompareText.pair(
                sheet,
                names.get(0),
                names.get(1),
                NumberText.level(certainty.level()),
                comparisons);
        if (!margins.isEmpty()) {
            sheet.section("NOT WORSE?");
            margins.forEach(outcome -> sheet.sentence(outcome.sentence(names.get(0)) + "."));
        }
        CompareText.certainty(sheet, certainty, rows);
        return sheet.toString();
    }

    private void write(OutputStream out) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.text("task", "multiclass");
                json.whole("n", rows);
                json.array("models", names, json::text);
                json.array(
                        "comparisons",
                        comparisons,
                        c ->
                                json.object(() -> {
                                    CompareJson.numbers(json, c, "p");
                                    json.text("sentence", c.sentence(names.get(0), names.get(1)));
                                }));
                if (!margins.isEmpty()) {
                    json.array(
                            "non_inferior", margins, outcome -> CompareJson.margin(json, outcome));
                }
                CompareJson.certainty(json, certainty, rows);
                json.text("kernels", RunningKernels.name());
            });
        }
    }
}
