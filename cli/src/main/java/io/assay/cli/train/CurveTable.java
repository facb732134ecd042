package io.assay.cli.train;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.learn.curve.Curve;
import io.assay.learn.curve.CurvePoint;
import io.assay.split.FoldScores;
import java.util.ArrayList;
import java.util.List;

/// The points of a curve, for people and for programs.
final class CurveTable {
    private CurveTable() {}

    static void print(Sheet sheet, Curve curve, Metric<?> metric) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        curve.against(),
                        "on training rows",
                        "SD",
                        "on rows not seen",
                        "SD",
                        "95 %"));
        for (CurvePoint point : curve.points()) {
            Interval mean = OutOfFold.mean(point.tested(), metric);
            lines.add(
                    List.of(
                            x(point),
                            NumberText.value(point.trained().mean().value()),
                            NumberText.value(point.trained().sd().value()),
                            NumberText.value(point.tested().mean().value()),
                            NumberText.value(point.tested().sd().value()),
                            NumberText.value(mean.low()) + " .. " + NumberText.value(mean.high())));
        }
        sheet.table(lines);
        for (CurvePoint point : curve.points()) {
            if (!point.tested().mean().isDefined()) {
                sheet.paragraph(
                        curve.against() + " " + x(point) + ": " + point.tested().mean().reason());
            }
        }
    }

    private static String x(CurvePoint point) {
        return NumberText.score(Math.round(point.x() * 1e6) / 1e6);
    }

    static void write(Json json, String name, Curve curve, Metric<?> metric) {
        json.array(
                name,
                curve.points(),
                point ->
                        json.object(() -> {
                            json.number(curve.against(), point.x());
                            json.object("trained", () -> scores(json, point.trained(), metric));
                            json.object("tested", () -> scores(json, point.tested(), metric));
                        }));
    }

    private static void scores(Json json, FoldScores scores, Metric<?> metric) {
        Interval mean = OutOfFold.mean(scores, metric);
        json.number("mean", scores.mean().value());
        json.number("sd", scores.sd().value());
        json.number("low", mean.low());
        json.number("high", mean.high());
        if (!scores.mean().isDefined()) {
            json.text("reason", scores.mean().reason());
        }
    }
}
