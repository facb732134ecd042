package io.assay.cli.train;

import io.assay.Metric;
import io.assay.Value;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.ModelRequest;
import io.assay.cli.table.RowsReader;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.learn.Table;
import io.assay.learn.importance.Importance;
import io.assay.learn.importance.Permutation;
import io.assay.learn.store.SavedModel;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One run of `assay importance`.
public final class ImportanceRun {
    private final ModelRequest request;
    private final SavedModel saved;
    private final Table table;
    private final PrintStream out;
    private final Gains gains;

    private ImportanceRun(ModelRequest request, SavedModel saved, Table table, PrintStream out) {
        this.request = request;
        this.saved = saved;
        this.table = table;
        this.out = out;
        gains = Gains.of(saved.model());
    }

    /// Loads, reads, shuffles and reports.
    ///
    /// @param bar on the terminal; null where there is none
    public static void run(ModelRequest request, PrintStream out, ProgressBar bar) {
        SavedModel saved = ModelSource.load(request.model());
        Progress progress = bar == null ? (done, total) -> {} : bar;
        try (Workers workers = new Workers(request.threads())) {
            Table table =
                    RowsReader.read(
                                    request,
                                    saved.notes().columns(),
                                    saved.notes().target(),
                                    true,
                                    workers.reading(progress))
                            .table();
            if (bar != null) {
                bar.clear();
            }
            ImportanceRun run = new ImportanceRun(request, saved, table, out);
            run.report(Yardstick.of(saved.notes().target()), workers);
            out.flush();
        }
    }

    private <P> void report(Yardstick<P> yardstick, Workers workers) {
        Metric<P> metric = yardstick.first().metric();
        int sign = metric.direction() == Metric.Direction.HIGHER ? -1 : 1;
        double[] outputs = new double[table.rows() * table.target().outputs()];
        saved.model().predict(table, outputs);
        Value found = yardstick.first().of(table, outputs);
        double value = found.value();
        if (!found.isDefined()) {
            throw new InputException(
                    InputException.plain(request.file().toString())
                            + ": "
                            + metric.name()
                            + " is undefined: "
                            + found.reason());
        }
        List<Importance> all =
                new ArrayList<>(
                        Permutation.of(request.times(), request.seed())
                                .on(workers.executor())
                                .importance(
                                        saved.model(),
                                        table,
                                        (rows, p) -> sign * yardstick.first().of(rows, p).value()));
        all.sort(Comparator.comparingDouble(i -> -i.drop()));
        if (request.json()) {
            json(metric.name(), value, all);
        } else {
            text(metric.name(), value, all);
        }
    }

    private void text(String metric, double value, List<Importance> all) {
        Sheet sheet = new Sheet();
        sheet.section("IMPORTANCE");
        sheet.fact("model", InputException.plain(saved.notes().learner()));
        sheet.fact("rows", NumberText.count(table.rows()));
        sheet.fact("target", Described.target(saved.notes().target()));
        sheet.fact(metric, NumberText.value(value));
        if (Described.wasTrainedOn(saved.notes(), table)) {
            sheet.fact(
                    "note",
                    "the model was trained on these rows: what it learned by heart counts too");
        }
        sheet.section(
                "WORSE BY, when a column is shuffled ("
                        + request.times()
                        + " times, seed "
                        + request.seed()
                        + ")");
        List<List<String>> lines = new ArrayList<>();
        lines.add(head(metric));
        all.forEach(importance -> lines.add(line(importance)));
        sheet.table(lines);
        sheet.sentence("95 %: of the mean over shufflings of these rows");
        if (gains != null) {
            sheet.sentence("gain, splits: of the trees, as they were learned");
        }
        out.print(sheet);
    }

    private List<String> head(String metric) {
        List<String> head = new ArrayList<>(List.of("column", metric, "95 % from", "to"));
        if (gains != null) {
            head.add("gain");
        }
        if (gains != null && gains.splits() != null) {
            head.add("splits");
        }
        return head;
    }

    private List<String> line(Importance importance) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                InputException.plain(importance.column().name()),
                                NumberText.value(importance.drop()),
                                NumberText.value(importance.interval().low()),
                                NumberText.value(importance.interval().high())));
        int column = table.columns().indexOf(importance.column());
        if (gains != null) {
            line.add(NumberText.percent(gains.shares()[column]));
        }
        if (gains != null && gains.splits() != null) {
            line.add(NumberText.count(gains.splits()[column]));
        }
        return line;
    }

    private void json(String metric, double value, List<Importance> all) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.text("model", saved.notes().learner());
                json.whole("rows", table.rows());
                json.text("metric", metric);
                json.number("value", value);
                json.whole("times", request.times());
                json.whole("seed", request.seed());
                json.array("columns", all, item -> item(json, item));
            });
        }
    }

    private void item(Json json, Importance importance) {
        json.object(() -> {
            json.text("column", importance.column().name());
            json.number("drop", importance.drop());
            json.number("low", importance.interval().low());
            json.number("high", importance.interval().high());
            int column = table.columns().indexOf(importance.column());
            if (gains != null) {
                json.number("gain", gains.shares()[column]);
            }
            if (gains != null && gains.splits() != null) {
                json.whole("splits", gains.splits()[column]);
            }
        });
    }
}
