package io.assay.cli.train;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.report.Written;
import io.assay.cli.request.ModelRequest;
import io.assay.cli.request.UsageException;
import io.assay.cli.table.Rows;
import io.assay.cli.table.RowsReader;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.learn.Target;
import io.assay.learn.store.SavedModel;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.IntFunction;

/// One run of `assay predict`.
public final class PredictRun {
    private final ModelRequest request;
    private final PrintStream out;

    private PredictRun(ModelRequest request, PrintStream out) {
        this.request = request;
        this.out = out;
    }

    /// Loads, reads, predicts and writes.
    ///
    /// @param bar on the terminal; null where there is none
    public static void run(ModelRequest request, PrintStream out, ProgressBar bar) {
        if (request.json() && request.out() == null) {
            throw new UsageException("--json describes the file that --out names; give --out");
        }
        SavedModel saved = ModelSource.load(request.model());
        Progress progress = bar == null ? (done, total) -> {} : bar;
        try (Workers workers = new Workers(request.threads())) {
            Rows rows =
                    RowsReader.read(
                            request,
                            saved.notes().columns(),
                            saved.notes().target(),
                            false,
                            workers.reading(progress));
            if (bar != null) {
                bar.clear();
            }
            new PredictRun(request, out).predict(saved, rows);
        }
    }

    private void predict(SavedModel saved, Rows rows) {
        Target target = saved.notes().target();
        double[] outputs = new double[Math.multiplyExact(rows.table().rows(), target.outputs())];
        saved.model().predict(rows.table(), outputs);
        PredictionsFile file = new PredictionsFile(target, truth(target, rows), outputs);
        Written.to(request.out(), () -> write(file));
        if (request.out() != null) {
            report(saved, rows);
        }
        out.flush();
    }

    private void write(PredictionsFile file) throws IOException {
        if (request.out() == null) {
            file.write(out);
            return;
        }
        try (Writer writer = Files.newBufferedWriter(request.out(), StandardCharsets.UTF_8)) {
            file.write(writer);
        }
    }

    private static IntFunction<String> truth(Target target, Rows rows) {
        if (rows.labels() != null) {
            return row -> rows.labels()[row] < 0 ? "" : target.classes().get(rows.labels()[row]);
        }
        return rows.numbers() == null
                ? null
                : row ->
                        Double.isNaN(rows.numbers()[row])
                                ? ""
                                : Double.toString(rows.numbers()[row]);
    }

    private void report(SavedModel saved, Rows rows) {
        boolean truth = rows.labels() != null || rows.numbers() != null;
        if (request.json()) {
            try (Json json = Json.to(out)) {
                json.object(() -> {
                    json.text("model", saved.notes().learner());
                    json.whole("rows", rows.table().rows());
                    json.text("target", saved.notes().target().name());
                    json.array("classes", saved.notes().target().classes(), json::text);
                    json.text("out", request.out().toString());
                    json.text("truth", truth ? "y_true" : null);
                });
            }
            return;
        }
        Sheet sheet = new Sheet();
        sheet.section("PREDICTIONS");
        sheet.fact(
                "model",
                InputException.plain(saved.notes().learner())
                        + ", trained on "
                        + NumberText.count(saved.notes().rows())
                        + " rows");
        sheet.fact("rows", NumberText.count(rows.table().rows()));
        sheet.fact("target", Described.target(saved.notes().target()));
        sheet.fact("truth", truth ? "known, written as y_true" : "not in the file");
        sheet.fact("written", InputException.plain(request.out().toString()));
        String positive = null;
        if (saved.notes().target().outputs() == 2) {
            positive = InputException.quote(saved.notes().target().classes().get(1));
            sheet.fact("y_score", "the probability of " + positive);
        }
        if (truth) {
            String what = InputException.plain(request.out().toString());
            String side = positive == null ? "" : " --positive " + positive;
            sheet.fact("how good they are", "assay evaluate " + what + side);
        }
        if (truth && isSeen(saved, rows)) {
            sheet.fact("note", "the model was trained on these rows: they say too much good of it");
        }
        out.print(sheet);
    }

    /// Whether these are the rows the model was trained on; false where the truth of some is missing.
    private static boolean isSeen(SavedModel saved, Rows rows) {
        Target target = saved.notes().target();
        if (rows.labels() != null) {
            return Arrays.stream(rows.labels()).allMatch(label -> label >= 0)
                    && Described.wasTrainedOn(
                            saved.notes(), rows.table().withClasses(rows.labels(), target));
        }
        return Arrays.stream(rows.numbers()).allMatch(Double::isFinite)
                && Described.wasTrainedOn(
                        saved.notes(), rows.table().withTarget(rows.numbers(), target.name()));
    }
}
