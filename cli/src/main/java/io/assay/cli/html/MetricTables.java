package io.assay.cli.html;

import io.assay.Interval;
import io.assay.cli.chart.Grid;
import io.assay.cli.report.NumberText;
import io.assay.cli.result.Entry;
import io.assay.cli.result.Results;
import java.util.ArrayList;
import java.util.List;

/// Every number of a report by its key, and everything that is undefined with the reason.
final class MetricTables {
    private MetricTables() {}

    static void write(Blocks page, Results results) {
        page.section("metrics", "Every number");
        page.folded("All " + results.entries().size() + " keys", all(results));
        page.end();
        page.section("undefined", "Undefined");
        if (results.undefined().isEmpty()) {
            page.paragraph("Nothing that was asked for is undefined.", "note");
        } else {
            page.table(undefined(results));
        }
        page.end();
    }

    private static Grid all(Results results) {
        List<List<String>> rows = new ArrayList<>();
        results.entries()
                .forEach((key, entry) -> {
                    if (entry instanceof Entry.Count || entry instanceof Entry.Number) {
                        rows.add(row(results, key, entry));
                    }
                });
        return new Grid(
                "All numbers by their keys in the JSON report",
                List.of("key", "value", "interval", "method", "note"),
                rows);
    }

    private static List<String> row(Results results, String key, Entry entry) {
        Interval interval = results.intervals().get(key);
        return List.of(
                key,
                entry instanceof Entry.Count
                        ? NumberText.count(entry.number())
                        : NumberText.value(entry.number()),
                interval == null
                        ? ""
                        : NumberText.value(interval.low())
                                + " … "
                                + NumberText.value(interval.high()),
                results.methods().getOrDefault(key, ""),
                results.notes().getOrDefault(key, ""));
    }

    private static Grid undefined(Results results) {
        List<List<String>> rows = new ArrayList<>();
        results.undefined().forEach((key, reason) -> rows.add(List.of(key, reason)));
        return new Grid("What is undefined, and why", List.of("key", "reason"), rows);
    }
}
