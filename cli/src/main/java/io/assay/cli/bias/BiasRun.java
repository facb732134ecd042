package io.assay.cli.bias;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.ModelRows;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.BiasRequest;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.resample.BiasVariance;
import io.assay.resample.SquaredParts;
import io.assay.resample.ZeroOneParts;
import java.io.PrintStream;
import java.util.List;

/// One run of `assay bias`.
public final class BiasRun {
    /// A line of the report.
    private record Line(String key, String name, double value, String remark) {}

    private final BiasRequest request;
    private final PrintStream out;

    private BiasRun(BiasRequest request, PrintStream out) {
        this.request = request;
        this.out = out;
    }

    /// Reads, takes apart and reports.
    public static void run(BiasRequest request, PrintStream out) {
        try (Workers workers = new Workers(0)) {
            ReadOptions options = workers.reading((done, total) -> {});
            BiasRun run = new BiasRun(request, out);
            if (request.classes()) {
                run.classes(options);
            } else {
                run.numbers(options);
            }
            out.flush();
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    InputException.plain(request.file().toString()) + ": " + e.getMessage());
        }
    }

    private void numbers(ReadOptions options) {
        ModelRows.Numbers rows =
                ModelRows.numbers(request.file(), request.truth(), request.models(), options);
        SquaredParts found = BiasVariance.squared(rows.truth(), rows.predictions());
        SquaredParts parts = request.noise() == 0 ? found : found.withNoise(request.noise());
        String where = request.noise() == 0 ? "with the noise of the truth" : "without the noise";
        report(
                rows.truth().length,
                rows.predictions().length,
                List.of(
                        new Line("expected_squared_loss", "squared loss", parts.loss(), "the sum"),
                        new Line("squared_bias", "squared bias", parts.squaredBias(), where),
                        new Line("variance", "variance", parts.variance(), "of the models"),
                        new Line("noise", "noise", parts.noise(), "as given")),
                null,
                null);
    }

    private void classes(ReadOptions options) {
        ModelRows.Classes rows =
                ModelRows.classes(request.file(), request.truth(), request.models(), options);
        ZeroOneParts parts = BiasVariance.zeroOne(rows.truth(), rows.predictions());
        report(
                rows.truth().length,
                rows.predictions().length,
                List.of(
                        new Line(
                                "expected_zero_one_loss",
                                "0-1 loss",
                                parts.loss(),
                                "bias + unbiased variance - corrected"),
                        new Line("bias", "bias", parts.bias(), "the main prediction is wrong"),
                        new Line("variance", "variance", parts.variance(), "apart from it"),
                        new Line(
                                "variance_unbiased",
                                "unbiased variance",
                                parts.unbiasedVariance(),
                                "where it is right: adds to the loss"),
                        new Line(
                                "variance_biased",
                                "biased variance",
                                parts.biasedVariance(),
                                "where it is wrong"),
                        new Line(
                                "variance_corrected",
                                "corrected",
                                parts.corrected(),
                                "where it is wrong and the model right: takes away")),
                rows.names(),
                parts.mainPrediction());
    }

    /// @param main the main prediction of each row; null for numbers
    private void report(int rows, int models, List<Line> lines, List<String> names, int[] main) {
        if (request.json()) {
            write(rows, models, lines, names, main);
            return;
        }
        Sheet sheet = new Sheet();
        sheet.section("INPUT");
        sheet.fact("file", InputException.plain(request.file().toString()));
        sheet.fact("rows", NumberText.count(rows));
        sheet.fact("models", NumberText.count(models));
        sheet.section("LOSS taken apart");
        lines.forEach(l -> sheet.number(l.name(), NumberText.value(l.value()), l.remark()));
        out.print(sheet);
    }

    private void write(int rows, int models, List<Line> lines, List<String> names, int[] main) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.whole("rows", rows);
                json.whole("models", models);
                json.object("metrics", () -> lines.forEach(l -> json.number(l.key(), l.value())));
                if (main != null) {
                    json.array("classes", names, json::text);
                    json.array("main_prediction", main);
                }
            });
        }
    }
}
