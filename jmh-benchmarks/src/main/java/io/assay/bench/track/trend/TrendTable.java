package io.assay.bench.track.trend;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import java.util.List;
import java.util.Locale;

/// [Findings] for the terminal.
final class TrendTable {
    private static final String LINE = "%-9s %9s  %-20s %-25s %9s  %s%n";

    private final StringBuilder text = new StringBuilder();

    private TrendTable() {}

    static String of(Findings findings) {
        TrendTable table = new TrendTable();
        Fingerprint machine = null;
        boolean isFirst = true;
        for (Judged judged : findings.all()) {
            boolean isSaid = judged.drift() != null || !judged.steps().isEmpty();
            Fingerprint here = judged.series().machine();
            if (isSaid && (isFirst || !here.equals(machine))) {
                machine = here;
                isFirst = false;
                table.heading(here);
            }
            table.lines(judged);
        }
        findings.stale().forEach(one -> table.stale(one));
        table.text.append(sentence(findings)).append(System.lineSeparator());
        return table.text.toString();
    }

    private void heading(Fingerprint machine) {
        text.append(machine == null ? "a machine whose description is lost" : machine.title());
        text.append(System.lineSeparator());
        add(LINE, "verdict", "change", "first run", "commits", "p", "benchmark");
    }

    private void lines(Judged judged) {
        List<Entry> entries = judged.series().entries();
        String label = judged.series().key().label();
        for (Judged.Found found : judged.steps()) {
            Step step = found.step();
            String verdict =
                    found.accepted() != null ? "accepted" : step.log() > 0 ? "slower" : "faster";
            add(
                    LINE,
                    verdict,
                    percent(step.change()),
                    entries.get(step.at()).time(),
                    entries.get(step.at() - 1).commit() + ".." + entries.get(step.at()).commit(),
                    p(step.pValue()),
                    label + (found.accepted() == null ? "" : ": " + found.accepted().reason()));
        }
        Drift drift = judged.drift();
        if (drift != null) {
            add(
                    LINE,
                    "drift",
                    percent(drift.change()),
                    entries.get(drift.since()).time(),
                    "since " + entries.get(drift.since()).commit(),
                    p(drift.pValue()),
                    label);
        }
    }

    private void stale(Accepted one) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "line %d of the accepted changes is about nothing: %s %s%n",
                        one.line(),
                        one.commit(),
                        one.benchmark()));
    }

    private static String sentence(Findings findings) {
        return String.format(
                Locale.ROOT,
                "%d of %d series slower and not accepted; %d steps faster; %d series have fewer than"
                        + " %d runs",
                findings.alarms(),
                findings.all().size(),
                findings.faster(),
                findings.all().size() - findings.judged(),
                Judged.FEWEST);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }

    private static String p(double p) {
        return String.format(Locale.ROOT, "%.0e", p);
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
