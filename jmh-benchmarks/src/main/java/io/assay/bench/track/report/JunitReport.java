package io.assay.bench.track.report;

import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.trend.Judged;
import java.util.List;

/// The findings as a CI server reads tests: a case a series, which fails when it became slower and
/// nobody accepted that, and is skipped when there are too few runs.
final class JunitReport {
    private JunitReport() {}

    static String of(Findings findings) {
        Markup out = new Markup();
        out.source("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.open(
                "testsuite",
                "name",
                "benchmarks over time",
                "tests",
                findings.all().size(),
                "failures",
                findings.alarms(),
                "errors",
                0,
                "skipped",
                findings.all().stream().filter(j -> !j.isLong() && !j.isAlarm()).count());
        findings.all().forEach(judged -> testcase(out, judged));
        out.open("system-err");
        findings.damages().forEach(damage -> out.text(damage.sentence()).source("\n"));
        out.close("system-err");
        return out.close("testsuite").toString();
    }

    private static void testcase(Markup out, Judged judged) {
        String benchmark = judged.series().key().benchmark();
        String label = judged.series().key().label();
        int method = benchmark.lastIndexOf('.');
        String kernels =
                judged.series().machine() == null ? "" : judged.series().machine().kernels();
        out.open(
                "testcase",
                "classname",
                benchmark.substring(0, Math.max(0, method)),
                "name",
                label + (kernels.isEmpty() ? "" : " " + kernels));
        if (judged.isAlarm()) {
            List<String> sentences = Verdicts.sentences(judged);
            out.element("failure", String.join("\n", sentences), "message", sentences.get(0));
        } else if (!judged.isLong()) {
            int runs = judged.series().entries().size();
            out.leaf("skipped", "message", runs + " runs; " + Judged.FEWEST + " are needed");
        }
        out.close("testcase");
    }
}
