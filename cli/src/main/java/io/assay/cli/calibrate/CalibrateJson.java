package io.assay.cli.calibrate;

import io.assay.calibrate.BetaCurve;
import io.assay.calibrate.Calibrator;
import io.assay.calibrate.Histogram;
import io.assay.calibrate.Isotonic;
import io.assay.calibrate.Platt;
import io.assay.calibrate.Reliability;
import io.assay.calibrate.Temperature;
import io.assay.cli.report.Json;
import java.io.PrintStream;
import java.util.Locale;

/// What calibration changes, for programs.
final class CalibrateJson {
    private final Outcome outcome;
    private final Json json;

    private CalibrateJson(Outcome outcome, Json json) {
        this.outcome = outcome;
        this.json = json;
    }

    static void write(Outcome outcome, PrintStream out) {
        try (Json json = Json.to(out)) {
            new CalibrateJson(outcome, json).write();
        }
    }

    private void write() {
        json.object(() -> {
            json.whole("n", outcome.input().rows());
            json.text("positive", outcome.input().positive());
            json.text("method", outcome.request().method().name().toLowerCase(Locale.ROOT));
            json.whole("folds", outcome.request().folds());
            json.whole("seed", outcome.request().seed());
            json.object("map", () -> map(outcome.map()));
            json.object("before", () -> diagnosis(outcome.before()));
            json.object("after", () -> diagnosis(outcome.after()));
        });
    }

    private void map(Calibrator map) {
        switch (map) {
            case Platt(double slope, double intercept) ->
                    json.number("slope", slope).number("intercept", intercept);
            case Temperature(double temperature) -> json.number("temperature", temperature);
            case BetaCurve(double a, double b, double c) ->
                    json.number("a", a).number("b", b).number("c", c);
            case Isotonic steps ->
                    json.array("scores", steps.scores()).array("shares", steps.shares());
            case Histogram bins ->
                    json.array("uppers", bins.uppers()).array("shares", bins.shares());
            default -> json.text("name", map.toString());
        }
    }

    private void diagnosis(Diagnosis diagnosis) {
        json.object(
                "metrics",
                () -> diagnosis.values().forEach((key, v) -> json.number(key, v.value())));
        json.object(
                "undefined",
                () ->
                        diagnosis
                                .values()
                                .forEach((key, v) -> {
                                    if (!v.isDefined()) {
                                        json.text(key, v.reason());
                                    }
                                }));
        json.object("reliability", () -> reliability(diagnosis.reliability()));
    }

    private void reliability(Reliability diagram) {
        json.number("level", diagram.level());
        json.text("reason", diagram.reason());
        json.array(
                "bins",
                diagram.bins(),
                bin ->
                        json.object(() -> {
                            json.number("from", bin.from());
                            json.number("to", bin.to());
                            json.number("rows", bin.weight());
                            json.number("mean_score", bin.meanScore());
                            json.number("positive_share", bin.positiveShare());
                            json.number("low", bin.low());
                            json.number("high", bin.high());
                        }));
    }
}
