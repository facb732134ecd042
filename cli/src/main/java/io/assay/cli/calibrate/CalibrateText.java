package io.assay.cli.calibrate;

import io.assay.Value;
import io.assay.calibrate.BetaCurve;
import io.assay.calibrate.Calibrator;
import io.assay.calibrate.Platt;
import io.assay.calibrate.Reliability;
import io.assay.calibrate.Temperature;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What calibration changes, for people.
final class CalibrateText {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("log_loss", "log loss");
        NAMES.put("brier", "Brier score = MCB - DSC + UNC");
        NAMES.put("mcb", "  miscalibration (MCB)");
        NAMES.put("dsc", "  discrimination (DSC)");
        NAMES.put("unc", "  uncertainty (UNC)");
        NAMES.put("ece_10_uniform", "ECE, 10 equal bins");
        NAMES.put("spiegelhalter_z", "Spiegelhalter's z");
        NAMES.put("spiegelhalter_p", "  its p, two-sided");
        NAMES.put("roc_auc", "ROC AUC");
    }

    private final Outcome outcome;
    private final Sheet sheet = new Sheet();

    private CalibrateText(Outcome outcome) {
        this.outcome = outcome;
    }

    static String of(Outcome outcome) {
        CalibrateText text = new CalibrateText(outcome);
        text.input();
        text.beforeAndAfter();
        text.reliability("before", outcome.before().reliability());
        text.reliability("after", outcome.after().reliability());
        return text.sheet.toString();
    }

    private void input() {
        sheet.section("CALIBRATION");
        if (outcome.request().reading().file() != null) {
            String file = outcome.request().reading().file().toString();
            sheet.fact("file", InputException.plain(file));
        }
        sheet.fact("rows", NumberText.count(outcome.input().rows()));
        sheet.fact("positive", InputException.quote(outcome.input().positive()));
        sheet.fact(
                "method",
                outcome.request().method().name().toLowerCase(Locale.ROOT)
                        + ", out of fold: "
                        + outcome.request().folds()
                        + " stratified folds, seed "
                        + outcome.request().seed());
        sheet.fact("fitted to all rows", map(outcome.map()));
        if (outcome.request().out() != null) {
            sheet.fact("written", InputException.plain(outcome.request().out().toString()));
        }
    }

    private static String map(Calibrator map) {
        if (map instanceof Platt(double slope, double intercept)) {
            return "p = 1 / (1 + e^-(" + slope + " score + " + intercept + "))";
        }
        if (map instanceof Temperature(double temperature)) {
            return "temperature " + temperature;
        }
        if (map instanceof BetaCurve(double a, double b, double c)) {
            return "log odds = " + a + " ln s - " + b + " ln(1 - s) + " + c;
        }
        return map + " (with --json)";
    }

    private void beforeAndAfter() {
        sheet.section("BEFORE AND AFTER");
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", "before", "after"));
        NAMES.forEach((key, name) ->
                table.add(
                        List.of(
                                name,
                                NumberText.value(outcome.before().values().get(key).value()),
                                NumberText.value(outcome.after().values().get(key).value()))));
        sheet.table(table);
        Set<String> reasons = new LinkedHashSet<>();
        for (Diagnosis diagnosis : List.of(outcome.before(), outcome.after())) {
            diagnosis.values().values().stream()
                    .filter(value -> !value.isDefined())
                    .map(Value::reason)
                    .forEach(reasons::add);
        }
        reasons.forEach(reason -> sheet.sentence("undefined: " + InputException.plain(reason)));
    }

    private void reliability(String when, Reliability diagram) {
        if (diagram.bins().isEmpty()) {
            return;
        }
        sheet.section(
                "RELIABILITY "
                        + when
                        + " (range: what chance allows in "
                        + NumberText.level(diagram.level())
                        + " of samples)");
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("score", "rows", "mean score", "positive", "range", ""));
        diagram.bins().forEach(bin -> table.add(line(bin, diagram.reason() == null)));
        sheet.table(table);
    }

    private static List<String> line(Reliability.Bin bin, boolean chance) {
        return List.of(
                NumberText.value(bin.from()) + " .. " + NumberText.value(bin.to()),
                NumberText.count(bin.weight()),
                NumberText.value(bin.meanScore()),
                NumberText.value(bin.positiveShare()),
                chance ? NumberText.value(bin.low()) + " .. " + NumberText.value(bin.high()) : "",
                chance && !bin.isConsistent() ? "outside" : "");
    }
}
