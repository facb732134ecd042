package io.assay.cli.report;

import io.assay.Interval;
import io.assay.cli.result.Entry;
import io.assay.cli.result.Results;
import io.assay.file.InputException;

/// Values as lines of a sheet, under a section that appears with its first line.
final class Lines {
    private final Sheet sheet;
    private final Results results;
    private String pending;

    Lines(Sheet sheet, Results results) {
        this.sheet = sheet;
        this.results = results;
    }

    /// The next lines belong to this section.
    Lines section(String title) {
        pending = title;
        return this;
    }

    /// Starts the section now.
    Sheet open() {
        if (pending != null) {
            sheet.section(pending);
            pending = null;
        }
        return sheet;
    }

    /// A value with its interval, if it was wanted.
    Lines value(String key, String name) {
        return value(key, name, "");
    }

    /// A value with its interval and a remark.
    Lines value(String key, String name, String remark) {
        Entry entry = results.entries().get(key);
        if (entry instanceof Entry.Missing) {
            String reason = results.undefined().get(key);
            open().fact(name, "undefined (" + InputException.plain(reason) + ")");
        } else if (entry != null) {
            open().number(name, text(entry), joined(interval(key), remark));
        }
        return this;
    }

    private static String text(Entry entry) {
        return entry instanceof Entry.Count
                ? NumberText.count(entry.number())
                : NumberText.value(entry.number());
    }

    /// A number with its interval in one cell of a table, such as `0.81 [0.79, 0.83]`.
    String cell(double value, Interval interval) {
        return interval == null || !interval.isDefined()
                ? NumberText.value(value)
                : NumberText.value(value)
                        + " ["
                        + NumberText.value(interval.low())
                        + ", "
                        + NumberText.value(interval.high())
                        + "]";
    }

    /// The same for the value under a key.
    String cell(String key) {
        return cell(number(key), results.intervals().get(key));
    }

    /// A threshold as it is in the file.
    Lines threshold(String key, String name, String of) {
        if (results.entries().get(key) instanceof Entry.Number(double value)) {
            double best = number(of);
            String at = "at score >= " + NumberText.score(value);
            open().number(
                            name,
                            Double.isNaN(best) ? "" : NumberText.value(best),
                            joined(interval(of), at));
            return this;
        }
        return value(of, name);
    }

    private String interval(String key) {
        Interval interval = results.intervals().get(key);
        return interval == null
                ? ""
                : NumberText.value(interval.low())
                        + " .. "
                        + NumberText.value(interval.high())
                        + "  "
                        + results.methods().get(key);
    }

    private static String joined(String interval, String remark) {
        return interval.isEmpty() || remark.isEmpty()
                ? interval + remark
                : interval + "  " + remark;
    }

    /// The number under a key; NaN when there is none.
    double number(String key) {
        Entry entry = results.entries().get(key);
        return entry == null ? Double.NaN : entry.number();
    }

    /// Whether something stands under the key.
    boolean has(String key) {
        return results.entries().containsKey(key);
    }
}
