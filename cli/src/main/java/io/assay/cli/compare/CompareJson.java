package io.assay.cli.compare;

import io.assay.Interval;
import io.assay.cli.report.Json;
import io.assay.cli.report.RunningKernels;
import io.assay.cli.request.Certainty;
import io.assay.compare.Comparison;
import java.io.OutputStream;

/// The comparison as one JSON object.
final class CompareJson {
    private final Duel duel;
    private final Json json;

    private CompareJson(Duel duel, Json json) {
        this.duel = duel;
        this.json = json;
    }

    static void write(Duel duel, OutputStream out) {
        try (Json json = Json.to(out)) {
            new CompareJson(duel, json).write();
        }
    }

    private void write() {
        int rows = duel.models().getFirst().rows().rows();
        Certainty certainty = duel.certainty();
        json.object(() -> {
            json.text("task", "binary");
            json.whole("n", rows);
            json.array("models", duel.models(), model -> json.text(model.name()));
            if (duel.models().size() == 2) {
                json.array(
                        "comparisons",
                        duel.comparisons(),
                        c -> json.object(() -> comparison(c, "p")));
            } else {
                json.object("rankings", this::rankings);
            }
            if (!duel.margins().isEmpty()) {
                json.array("non_inferior", duel.margins(), this::margin);
            }
            certainty(json, certainty, rows);
            json.text("kernels", RunningKernels.name());
        });
    }

    /// How intervals were made.
    static void certainty(Json json, Certainty certainty, int rows) {
        json.object(
                "certainty",
                () -> {
                    json.number("level", certainty.level());
                    json.whole("replicates", certainty.replicates(rows));
                    json.whole("seed", certainty.seed());
                });
    }

    private void comparison(Comparison c, String p) {
        numbers(json, c, p);
        if (duel.models().size() == 2) {
            json.text(
                    "sentence",
                    c.sentence(duel.models().get(0).name(), duel.models().get(1).name()));
        }
    }

    /// The numbers of one comparison, `p` being the name of its p value.
    static void numbers(Json json, Comparison c, String p) {
        json.text("metric", c.metric());
        json.number("first", c.first());
        json.number("second", c.second());
        json.number("difference", c.difference());
        json.array("interval", bounds(c.interval()));
        if (c.reason() != null) {
            json.text("no_interval", c.reason());
        }
        json.number(p, c.pValue());
        json.text("method", c.method());
    }

    private static double[] bounds(Interval interval) {
        return new double[] {interval.low(), interval.high()};
    }

    private void rankings() {
        duel.standings()
                .forEach((metric, standings) ->
                        json.array(metric.name(), standings, this::standing));
    }

    private void standing(Standing standing) {
        json.object(() -> {
            json.text("model", standing.name());
            json.number("value", standing.estimate().value().value());
            json.array("interval", bounds(standing.estimate().interval()));
            if (standing.against() != null) {
                json.object("best_minus_it", () -> comparison(standing.against(), "p_adjusted"));
            }
        });
    }

    private void margin(Margins.Outcome outcome) {
        margin(json, outcome);
    }

    /// What came of a margin.
    static void margin(Json json, Margins.Outcome outcome) {
        json.object(() -> {
            json.text("metric", outcome.metric());
            json.text("model", outcome.model());
            json.number("margin", outcome.margin());
            json.number("difference", outcome.comparison().difference());
            json.array("interval", bounds(outcome.comparison().interval()));
            json.text("holds", outcome.holds() ? "yes" : "no");
        });
    }
}
