package io.assay.cli.report;

import io.assay.cli.evaluate.Inputs;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.measure.Timing;
import io.assay.cli.result.Entry;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// The report as one JSON object.
public final class JsonReport {
    private final Outcome outcome;
    private final Json json;

    private JsonReport(Outcome outcome, Json json) {
        this.outcome = outcome;
        this.json = json;
    }

    /// Writes the object and a line end.
    public static void write(Outcome outcome, OutputStream out) {
        try (Json json = Json.to(out)) {
            new JsonReport(outcome, json).write();
        }
    }

    private void write() {
        json.object(() -> {
            json.text("task", outcome.layout().task().text());
            json.text("task_reason", outcome.layout().why());
            json.whole("n", outcome.rows());
            json.array("labels", outcome.labels(), this::label);
            json.object("metrics", this::metrics);
            json.object("undefined", this::undefined);
            json.object("intervals", this::intervals);
            if (outcome.cell() != null) {
                json.array("rows", Arrays.stream(outcome.cell()).boxed().toList(), json::whole);
            }
            json.text("kernels", RunningKernels.name());
            json.object("timing", this::timing);
            json.object("input", this::input);
        });
    }

    private void label(String label) {
        json.text(label == null ? "" : label);
    }

    private void metrics() {
        outcome.results().entries().forEach(this::entry);
        outcome.curves()
                .forEach((curve, axes) -> json.object(curve, () -> axes.forEach(json::array)));
    }

    private void entry(String key, Entry entry) {
        switch (entry) {
            case Entry.Count(double value) when value == Math.rint(value) ->
                    json.whole(key, (long) value);
            case Entry.Count(double value) -> json.number(key, value);
            case Entry.Number(double value) -> json.number(key, value);
            case Entry.Missing _ -> json.none(key);
            case Entry.Numbers(double[] values) -> json.array(key, values);
            case Entry.Matrix(double[][] rows) -> json.array(key, List.of(rows), json::array);
            case Entry.Classes(List<Integer> numbers) -> json.array(key, numbers, json::whole);
        }
    }

    private void undefined() {
        outcome.results()
                .entries()
                .forEach((key, entry) -> {
                    if (entry instanceof Entry.Missing(String reason)) {
                        json.text(key, reason);
                    }
                });
    }

    private void intervals() {
        outcome.results()
                .intervals()
                .forEach((key, interval) ->
                        json.array(key, new double[] {interval.low(), interval.high()}));
    }

    private void timing() {
        Timing timing = outcome.timing();
        ChunkTimes chunks = timing.chunks();
        json.number("start", timing.start());
        json.number("read", timing.read());
        json.number("evaluate", timing.evaluate());
        json.object(
                "chunk",
                () -> {
                    json.whole("count", chunks.count());
                    json.number("p50", chunks.percentile(50));
                    json.number("p99", chunks.percentile(99));
                    json.number("max", chunks.max());
                });
    }

    private void input() {
        Inputs inputs = outcome.inputs();
        json.whole("rows", outcome.rows());
        json.object("columns", () -> inputs.columns().forEach(json::text));
        json.array(
                "files",
                java.util.stream.IntStream.range(0, inputs.files().size()).boxed().toList(),
                this::file);
    }

    private void file(int i) {
        json.object(() -> {
            json.text("path", outcome.inputs().files().get(i).toString());
            json.text("sha256", outcome.inputs().hashes().get(i).hex());
        });
    }
}
