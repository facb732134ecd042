package io.assay.cli.html;

import io.assay.Interval;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Grid;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.NumberText;
import io.assay.slice.Contrast;
import io.assay.slice.Slices;
import io.assay.slice.Slices.Finding;
import java.util.ArrayList;
import java.util.List;

/// The groups side by side, and how they differ from the largest.
final class GroupSection {
    private static final int MOST_ROWS = 200;

    private GroupSection() {}

    static void write(Blocks page, Outcome outcome, List<Forest> figures) {
        Slices slices = outcome.results().slices();
        if (slices == null) {
            return;
        }
        page.section("groups", "Slices by " + outcome.layout().group());
        page.figures(figures);
        if (!outcome.results().findings().isEmpty()) {
            differences(page, slices, outcome.results().findings());
        }
        page.end();
    }

    private static void differences(Blocks page, Slices slices, List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
            Contrast c = finding.contrast();
            rows.add(
                    List.of(
                            slices.names().get(finding.group()),
                            c.metric(),
                            NumberText.value(c.value() - c.reference()),
                            bounds(c.difference()),
                            NumberText.value(c.value() / c.reference()),
                            bounds(c.ratio()),
                            finding.adjusted() < 0.0001
                                    ? "< 0.0001"
                                    : NumberText.value(finding.adjusted())));
        }
        String largest = slices.names().get(slices.largest());
        page.folded(
                "Against the largest, " + largest,
                new Grid(
                        "Groups against the largest, " + largest,
                        List.of(
                                "group",
                                "metric",
                                "difference",
                                "interval",
                                "ratio",
                                "interval",
                                "p, adjusted"),
                        rows));
        int rest = findings.size() - MOST_ROWS;
        if (rest > 0) {
            page.paragraph(NumberText.count(rest) + " more with --json.", "note");
        }
        page.paragraph(
                "p values over all groups and metrics together: of the alarms at 0.05, one in"
                        + " twenty is expected to be false (Benjamini-Hochberg).",
                "note");
    }

    private static String bounds(Interval interval) {
        return interval.isDefined()
                ? NumberText.value(interval.low()) + " … " + NumberText.value(interval.high())
                : "";
    }
}
