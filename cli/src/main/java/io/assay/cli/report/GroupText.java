package io.assay.cli.report;

import io.assay.Interval;
import io.assay.cli.evaluate.Outcome;
import io.assay.file.InputException;
import io.assay.slice.Contrast;
import io.assay.slice.Slices;
import io.assay.slice.Slices.Finding;
import java.util.ArrayList;
import java.util.List;

/// The groups: their numbers, and how they differ from the largest one.
final class GroupText {
    private static final int MOST_ROWS = 60;

    private final Lines lines;
    private final Outcome outcome;

    private GroupText(Lines lines, Outcome outcome) {
        this.lines = lines;
        this.outcome = outcome;
    }

    static void write(Lines lines, Outcome outcome) {
        GroupText text = new GroupText(lines, outcome);
        text.values();
        text.differences();
    }

    private void values() {
        Slices slices = outcome.results().slices();
        if (slices == null) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("n"));
        columns.addAll(outcome.results().sliceMetrics());
        columns.removeIf(column -> !lines.has("group." + slices.names().getFirst() + "." + column));
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(columns);
        table.add(heading);
        for (String name : slices.names()) {
            List<String> row = new ArrayList<>(List.of(InputException.plain(name)));
            for (String column : columns) {
                String key = "group." + name + "." + column;
                row.add(column.equals("n") ? NumberText.count(lines.number(key)) : lines.cell(key));
            }
            table.add(row);
        }
        lines.section("GROUPS by " + InputException.plain(outcome.layout().group()))
                .open()
                .table(table);
    }

    private void differences() {
        Slices slices = outcome.results().slices();
        if (slices == null || outcome.results().findings().isEmpty()) {
            return;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", "metric", "difference", "", "ratio", "", "p, adjusted"));
        outcome.results().findings().stream()
                .limit(MOST_ROWS)
                .forEach(finding -> table.add(row(slices, finding)));
        String reference = InputException.plain(slices.names().get(slices.largest()));
        Sheet sheet = lines.section("GROUPS against the largest, " + reference).open();
        sheet.table(table);
        int rest = outcome.results().findings().size() - MOST_ROWS;
        if (rest > 0) {
            sheet.sentence("... " + rest + " more with --json");
        }
        sheet.sentence(
                "p values over all groups and metrics together: of the alarms at 0.05, one in"
                        + " twenty is expected to be false (Benjamini-Hochberg)");
    }

    private static List<String> row(Slices slices, Finding finding) {
        Contrast c = finding.contrast();
        return List.of(
                InputException.plain(slices.names().get(finding.group())),
                c.metric(),
                NumberText.value(c.value() - c.reference()),
                bounds(c.difference()),
                NumberText.value(c.value() / c.reference()),
                bounds(c.ratio()),
                finding.adjusted() < 0.0001 ? "< 0.0001" : NumberText.value(finding.adjusted()));
    }

    private static String bounds(Interval interval) {
        return interval.isDefined()
                ? NumberText.value(interval.low()) + " .. " + NumberText.value(interval.high())
                : "";
    }
}
