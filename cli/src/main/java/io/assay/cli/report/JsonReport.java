package io.assay.cli.report;

import io.assay.Interval;
import io.assay.cli.evaluate.Inputs;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.Shift;
import io.assay.cli.result.Entry;
import io.assay.file.ContentHash;
import io.assay.multiclass.ConfusionMatrix.Confused;
import io.assay.slice.Contrast;
import io.assay.slice.Slices;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The report as one JSON object.
public final class JsonReport {
    private final Outcome outcome;
    private final List<String> hashes;
    private final Json json;

    private JsonReport(Outcome outcome, List<String> hashes, Json json) {
        this.outcome = outcome;
        this.hashes = hashes;
        this.json = json;
    }

    /// Writes the object and a line end.
    public static void write(Outcome outcome, OutputStream out) {
        List<String> hashes = outcome.inputs().hashes().stream().map(ContentHash::hex).toList();
        try (Json json = Json.to(out)) {
            new JsonReport(outcome, hashes, json).write();
        }
    }

    private void write() {
        json.object(() -> {
            json.text("task", outcome.layout().task().text());
            json.text("task_reason", outcome.layout().why());
            json.whole("n", outcome.rows());
            json.array("labels", outcome.labels(), this::label);
            json.object("metrics", this::metrics);
            json.object("undefined", () -> outcome.results().undefined().forEach(json::text));
            json.object("intervals", this::intervals);
            json.object("interval_methods", () -> outcome.results().methods().forEach(json::text));
            if (outcome.request().certainty().wanted()) {
                json.object("certainty", this::certainty);
            }
            if (!outcome.results().notes().isEmpty()) {
                json.object("notes", () -> outcome.results().notes().forEach(json::text));
            }
            if (!outcome.results().shifted().isEmpty()) {
                json.object("prevalence", this::shifted);
            }
            if (!outcome.confused().isEmpty()) {
                json.array("most_confused", outcome.confused(), this::confused);
            }
            if (!outcome.results().findings().isEmpty()) {
                json.object("slices", this::slices);
            }
            if (outcome.cell() != null) {
                json.array("rows", Arrays.stream(outcome.cell()).boxed().toList(), json::whole);
            }
            json.text("kernels", RunningKernels.name());
            json.object("timing", this::timing);
            json.object("input", this::input);
        });
    }

    private void shifted() {
        Shift shift = outcome.request().shift();
        json.number("prevalence", shift.prevalence());
        json.array("costs", new double[] {shift.falsePositive(), shift.falseNegative()});
        outcome.results().shifted().forEach((key, value) -> json.number(key, value.value()));
    }

    private void slices() {
        Slices slices = outcome.results().slices();
        json.text("reference", slices.names().get(slices.largest()));
        json.array(
                "contrasts",
                outcome.results().findings(),
                finding ->
                        json.object(() -> {
                            Contrast c = finding.contrast();
                            json.text("group", slices.names().get(finding.group()));
                            json.text("metric", c.metric());
                            json.number("difference", c.value() - c.reference());
                            json.array("difference_interval", bounds(c.difference()));
                            json.number("ratio", c.value() / c.reference());
                            json.array("ratio_interval", bounds(c.ratio()));
                            json.number("p", c.pValue());
                            json.number("p_adjusted", finding.adjusted());
                        }));
    }

    private void confused(Confused cell) {
        json.object(() -> {
            json.text("truth", outcome.labels().get(cell.truth()));
            json.text("predicted", outcome.labels().get(cell.predicted()));
            json.number("count", cell.count());
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
        if (entry instanceof Entry.Count(double value) && value == Math.rint(value)) {
            json.whole(key, (long) value);
        } else if (entry instanceof Entry.Numbers(double[] values)) {
            json.array(key, values);
        } else if (entry instanceof Entry.Matrix(double[][] rows)) {
            json.array(key, List.of(rows), json::array);
        } else if (entry instanceof Entry.Tables(double[][][] tables)) {
            json.array(key, List.of(tables), json::array);
        } else if (entry instanceof Entry.Classes(int[] numbers)) {
            json.array(key, Arrays.stream(numbers).boxed().toList(), json::whole);
        } else {
            json.number(key, entry.number());
        }
    }

    private void intervals() {
        outcome.results().intervals().forEach((key, interval) -> json.array(key, bounds(interval)));
        outcome.results()
                .classIntervals()
                .forEach((key, intervals) ->
                        json.array(key, intervals, interval -> json.array(bounds(interval))));
    }

    private static double[] bounds(Interval interval) {
        return new double[] {interval.low(), interval.high()};
    }

    private void certainty() {
        Certainty certainty = outcome.request().certainty();
        json.number("level", certainty.level());
        json.whole("replicates", certainty.replicates(outcome.rows()));
        json.whole("seed", certainty.seed());
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
        json.array("files", IntStream.range(0, inputs.files().size()).boxed().toList(), this::file);
    }

    private void file(int i) {
        json.object(() -> {
            json.text("path", outcome.inputs().files().get(i).toString());
            json.text("sha256", hashes.get(i));
        });
    }
}
