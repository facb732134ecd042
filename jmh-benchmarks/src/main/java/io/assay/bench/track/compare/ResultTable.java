package io.assay.bench.track.compare;

import io.assay.Interval;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A [Result] for the terminal.
final class ResultTable {
    private static final String LINE = "%-11s %8s  %-20s %5s  %-4s %19s  %s%n";

    /// What a mean over calls varies by.
    private static final double NOISE = 1e-3;

    private ResultTable() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        text.append(
                plain(LINE, "verdict", "change", "interval", "pairs", "time", "B/op", "benchmark"));
        result.rows().stream()
                .sorted(Comparator.comparingDouble(row -> -row.finding().change()))
                .forEach(row -> text.append(line(row)));
        text.append(line(result.control()));
        list(text, "new", result.added());
        list(text, "gone", result.gone());
        list(text, "changed with its API", result.changed());
        list(text, "no time for", result.unmeasured());
        Outcome outcome = result.outcome();
        return text.append(
                        outcome.exit() == Outcome.VOID
                                ? voided(outcome.sentence())
                                : outcome.sentence())
                .append(System.lineSeparator())
                .toString();
    }

    private static String line(Row row) {
        Finding finding = row.finding();
        return plain(
                LINE,
                finding.verdict(),
                percent(finding.change()),
                interval(finding.interval()),
                finding.pairs(),
                row.clock().name().toLowerCase(Locale.ROOT),
                bytes(row.bytes()),
                name(row) + more(finding));
    }

    /// Bytes of the control are not counted.
    static String name(Row row) {
        return row.benchmark().label() + (row.bytes() == null ? " (control)" : "");
    }

    private static String more(Finding finding) {
        return finding.verdict() == Verdict.CANNOT_TELL
                ? plain("; about %,d pairs would tell", finding.wouldTell())
                : "";
    }

    static String bytes(Bytes bytes) {
        if (bytes == null) {
            return "-";
        }
        String base = plain("%,.0f", bytes.base());
        double change = Math.abs(bytes.candidate() - bytes.base());
        return change > NOISE * bytes.base() + 0.5
                ? base + " -> " + plain("%,.0f", bytes.candidate())
                : base;
    }

    static String interval(Interval interval) {
        return interval.isDefined()
                ? "[" + percent(interval.low()) + ", " + percent(interval.high()) + "]"
                : "too few pairs";
    }

    static String percent(double share) {
        return plain("%+.1f %%", 100 * share);
    }

    private static void list(StringBuilder text, String what, List<String> names) {
        if (!names.isEmpty()) {
            text.append(what).append(": ").append(String.join("; ", some(names)));
            text.append(System.lineSeparator());
        }
    }

    private static List<String> some(List<String> names) {
        int most = 8;
        if (names.size() <= most) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, most));
        some.add((names.size() - most) + " more");
        return some;
    }

    private static String plain(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// One line, since that is all that a log shows of a failure.
    static String voided(String sentence) {
        return "bench: void: " + sentence.replaceAll("\\s+", " ") + " (exit " + Outcome.VOID + ")";
    }
}
