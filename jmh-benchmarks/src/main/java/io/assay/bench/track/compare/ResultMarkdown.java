package io.assay.bench.track.compare;

import io.assay.Interval;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Outcome;
import java.util.List;
import java.util.Locale;

/// A [Result] as Markdown, for a comment on a change.
final class ResultMarkdown {
    private ResultMarkdown() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        Outcome outcome = result.outcome();
        text.append("**" + (outcome.exit() == Outcome.VOID ? "void: " : "") + outcome.sentence());
        text.append("** (" + result.base() + " -> " + result.candidate() + ")\n\n");
        text.append("| verdict | change | interval | pairs | time | ratio of medians | B/op |");
        text.append(" benchmark |\n");
        text.append("| --- | --: | --- | --: | --- | --- | --: | --- |\n");
        result.rows().forEach(row -> text.append(line(row)));
        text.append(line(result.control()));
        list(text, "New", result.added());
        list(text, "Gone", result.gone());
        list(text, "Changed with its API", result.changed());
        list(text, "No time for", result.unmeasured());
        return text.toString();
    }

    private static String line(Row row) {
        Finding finding = row.finding();
        Interval medians = row.medians().interval();
        List<String> cells =
                List.of(
                        finding.verdict().toString(),
                        ResultTable.percent(finding.change()),
                        ResultTable.interval(finding.interval()),
                        String.valueOf(finding.pairs()),
                        row.clock().name().toLowerCase(Locale.ROOT),
                        String.format(
                                Locale.ROOT,
                                "%.3f [%.3f, %.3f]",
                                row.medians().ratio(),
                                medians.low(),
                                medians.high()),
                        ResultTable.bytes(row.bytes()),
                        ResultTable.name(row).replace("|", "\\|"));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static void list(StringBuilder text, String what, List<String> names) {
        if (!names.isEmpty()) {
            text.append("\n" + what + ": " + String.join("; ", names) + ".\n");
        }
    }
}
