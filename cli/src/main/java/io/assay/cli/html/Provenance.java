package io.assay.cli.html;

import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.RunningKernels;
import io.assay.cli.request.Certainty;
import io.assay.cli.svg.Markup;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How the numbers came about: enough to make them again.
public final class Provenance {
    private final Markup out;

    private Provenance(Markup out) {
        this.out = out;
    }

    static void write(Blocks page, Outcome outcome) {
        Provenance provenance = new Provenance(page.out());
        provenance.open();
        provenance.fact(
                "files",
                outcome.inputs().files().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
        provenance.fact("rows", NumberText.count(outcome.rows()));
        provenance.fact(
                "columns",
                outcome.inputs().columns().entrySet().stream()
                        .map(e -> e.getKey() + " = " + e.getValue())
                        .collect(Collectors.joining(", ")));
        provenance.certainty(outcome.request().certainty(), outcome.rows());
        if (!outcome.results().methods().isEmpty()) {
            provenance.fact(
                    "interval methods",
                    String.join(", ", new TreeSet<>(outcome.results().methods().values())));
        }
        provenance.fact(
                "undefined values",
                "policy " + outcome.results().policy().name().toLowerCase(Locale.ROOT));
        provenance.close(!page.charts().isEmpty());
    }

    /// The same of a comparison.
    public static void write(Blocks page, Certainty certainty, long rows) {
        Provenance provenance = new Provenance(page.out());
        provenance.open();
        provenance.certainty(certainty, rows);
        provenance.close(!page.charts().isEmpty());
    }

    /// Of something else: what there is to say of it, by name.
    public static void write(Blocks page, Map<String, String> facts) {
        Provenance provenance = new Provenance(page.out());
        provenance.open();
        facts.forEach(provenance::fact);
        provenance.close(!page.charts().isEmpty());
    }

    private void open() {
        out.open("footer").element("h2", "How this was made").open("dl").line();
    }

    private void certainty(Certainty certainty, long rows) {
        if (!certainty.wanted()) {
            fact("intervals", "off");
            return;
        }
        fact("intervals", NumberText.level(certainty.level()));
        fact("seed", Long.toString(certainty.seed()));
        fact(
                "resamples",
                NumberText.count(certainty.replicates(rows)) + ", where a method says bootstrap");
    }

    private void fact(String name, String text) {
        out.open("div").element("dt", name).element("dd", text).close("div").line();
    }

    private void close(boolean drawn) {
        String version = Provenance.class.getPackage().getImplementationVersion();
        fact("assay", version == null ? "not packaged" : version);
        fact("java", Runtime.version().toString());
        fact("kernels", RunningKernels.text());
        out.close("dl").line();
        if (drawn) {
            out.open("details").element("summary", "Charts by Chart.js, MIT licence");
            out.element("pre", Asset.of("LICENSE.md").text()).close("details").line();
        }
        out.close("footer").line();
    }
}
