package io.assay.cli.report;

import io.assay.cli.evaluate.Outcome;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.Task;
import io.assay.file.InputException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The report for people: what was read, the tables, every number beside its interval, the time.
public final class TextReport {
    private static final int ROWS_SHOWN = 1000;

    private TextReport() {}

    /// The whole report. Labels cannot play with the terminal: control and direction characters
    /// are escaped.
    public static String of(Outcome outcome) {
        Sheet sheet = new Sheet();
        Lines lines = new Lines(sheet, outcome.results());
        input(sheet, outcome);
        if (outcome.layout().task() == Task.BINARY) {
            BinaryText.write(lines, outcome);
        } else {
            ClassText.write(lines, outcome);
        }
        notes(sheet, outcome);
        certainty(sheet, outcome);
        cell(sheet, outcome);
        time(sheet, outcome.timing());
        return sheet.toString();
    }

    private static void input(Sheet sheet, Outcome outcome) {
        sheet.section("INPUT");
        sheet.fact(
                "file",
                outcome.inputs().files().stream()
                        .map(Path::toString)
                        .map(InputException::plain)
                        .collect(Collectors.joining(", ")));
        sheet.fact("rows", NumberText.count(outcome.rows()));
        sheet.fact(
                "columns",
                outcome.inputs().columns().entrySet().stream()
                        .map(e ->
                                e.getKey() + " = " + shortened(InputException.plain(e.getValue())))
                        .collect(Collectors.joining(", ")));
        sheet.fact(
                "task",
                outcome.layout().task().text()
                        + ": "
                        + InputException.plain(outcome.layout().why()));
        outcome.layout().notes().forEach(note -> sheet.fact("note", note));
    }

    private static String shortened(String list) {
        return list.length() <= 60 ? list : list.substring(0, 57) + "...";
    }

    private static void notes(Sheet sheet, Outcome outcome) {
        if (!outcome.results().notes().isEmpty()) {
            sheet.section("NOTES");
            outcome.results()
                    .notes()
                    .forEach((key, note) -> sheet.fact(key, InputException.plain(note)));
        }
    }

    /// How the numbers between ` .. ` and in brackets were made.
    private static void certainty(Sheet sheet, Outcome outcome) {
        Certainty certainty = outcome.request().certainty();
        if (outcome.results().methods().isEmpty()) {
            return;
        }
        sheet.section("INTERVALS");
        sheet.fact("level", NumberText.level(certainty.level()));
        if (outcome.results().methods().values().stream().anyMatch(m -> m.contains("bootstrap"))) {
            sheet.fact(
                    "resampled",
                    NumberText.count(certainty.replicates(outcome.rows()))
                            + " replicates, seed "
                            + certainty.seed());
        }
    }

    private static void cell(Sheet sheet, Outcome outcome) {
        long[] rows = outcome.cell();
        if (rows == null) {
            return;
        }
        sheet.section(
                "ROWS with truth,predicted = " + InputException.plain(outcome.request().rows()));
        sheet.fact("rows", NumberText.count(rows.length) + " (numbered from 1)");
        sheet.sentence(
                Arrays.stream(rows)
                                .limit(ROWS_SHOWN)
                                .mapToObj(Long::toString)
                                .collect(Collectors.joining(" "))
                        + (rows.length > ROWS_SHOWN ? " ... (all with --json)" : ""));
    }

    private static void time(Sheet sheet, Timing timing) {
        ChunkTimes chunks = timing.chunks();
        sheet.section("TIME");
        sheet.fact("kernels", RunningKernels.text());
        sheet.fact(
                "start, read, evaluate",
                NumberText.millis(timing.start())
                        + ", "
                        + NumberText.millis(timing.read())
                        + ", "
                        + NumberText.millis(timing.evaluate()));
        sheet.fact(
                "chunk p50, p99, max",
                NumberText.millis(chunks.percentile(50))
                        + ", "
                        + NumberText.millis(chunks.percentile(99))
                        + ", "
                        + NumberText.millis(chunks.max()));
    }
}
