package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.trend.Judged;
import java.util.List;
import java.util.Objects;

/// The findings as Markdown: what changed, then every series by machine.
final class MarkdownReport {
    private final StringBuilder text = new StringBuilder("# Benchmarks over time\n");

    private MarkdownReport() {}

    static String of(Findings findings) {
        MarkdownReport report = new MarkdownReport();
        report.changes(findings);
        Fingerprint before = null;
        boolean isFirst = true;
        for (Judged judged : findings.all()) {
            Fingerprint machine = judged.series().machine();
            if (isFirst || !Objects.equals(before, machine)) {
                report.heading(machine);
            }
            before = machine;
            isFirst = false;
            report.line(judged);
        }
        findings.damages()
                .forEach(
                        damage -> report.text.append("\n- ").append(Plain.cell(damage.sentence())));
        return report.text.append(findings.damages().isEmpty() ? "" : "\n").toString();
    }

    private void changes(Findings findings) {
        text.append("\n" + findings.alarms() + " of " + findings.all().size());
        text.append(" series slower and not accepted, " + findings.faster() + " steps faster.\n");
        for (Judged judged : findings.all()) {
            for (String sentence : Verdicts.sentences(judged)) {
                text.append("\n- **" + Plain.cell(judged.series().key().label()) + "**: ");
                text.append(Plain.cell(sentence));
            }
        }
        text.append('\n');
    }

    private void heading(Fingerprint machine) {
        String title = machine == null ? "A machine whose description is lost" : machine.title();
        text.append("\n## " + Plain.cell(title) + "\n\n");
        text.append("| benchmark | verdict | runs | last | first | B/op |\n");
        text.append("| --- | --- | --: | --: | --: | --: |\n");
    }

    private void line(Judged judged) {
        List<Entry> entries = judged.series().entries();
        Entry last = entries.getLast();
        Quantity quantity = Quantity.of(judged.series().key().unit(), last.median());
        List<String> cells =
                List.of(
                        Plain.cell(judged.series().key().label()),
                        Verdicts.word(judged),
                        String.valueOf(entries.size()),
                        quantity.text(last.median()),
                        quantity.text(entries.getFirst().median()),
                        last.bytes() == null ? "" : Quantity.digits(last.bytes()));
        text.append("| " + String.join(" | ", cells) + " |\n");
    }
}
