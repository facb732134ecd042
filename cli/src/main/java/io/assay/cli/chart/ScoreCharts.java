package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.cli.chart.Series.Bars;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the scores lie, and what every threshold among them does.
final class ScoreCharts {
    private ScoreCharts() {}

    static Chart histogram(Scene scene, List<String> labels) {
        ScoreBars bars = scene.bars();
        double[] positive = shares(bars.positive());
        double[] negative = shares(bars.negative());
        double most =
                Math.max(
                        Arrays.stream(positive).max().orElse(0),
                        Arrays.stream(negative).max().orElse(0));
        Axis share = Axis.upTo("share of the class", most);
        return new Chart(
                "scores",
                "Scores by class",
                "Histogram of the scores of each class in " + ScoreBars.BINS + " bins.",
                scene.scores(),
                share,
                false,
                List.of(
                        new Bars(labels.get(0), Role.NEGATIVE, bars.edges(), negative),
                        new Bars(labels.get(1), Role.POSITIVE, bars.edges(), positive),
                        upright(scene, share.high())),
                List.of("Each class adds up to 1."),
                table(bars));
    }

    private static double[] shares(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> sum > 0 ? w / sum : 0).toArray();
    }

    private static Line upright(Scene scene, double top) {
        double t = scene.threshold();
        String name = "score ≥ " + NumberText.score(t);
        return Line.of(name, Role.CHOSEN, t, 0, t, top);
    }

    private static Grid table(ScoreBars bars) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = ScoreBars.BINS - 1; i >= 0; i--) {
            rows.add(
                    List.of(
                            NumberText.value(bars.edges()[i])
                                    + " to "
                                    + NumberText.value(bars.edges()[i + 1]),
                            NumberText.count(bars.negative()[i]),
                            NumberText.count(bars.positive()[i])));
        }
        return new Grid("Rows by score and class", List.of("score", "negative", "positive"), rows);
    }

    /// Rates at every threshold.
    static Chart sweep(Scene scene) {
        Operating points = scene.points();
        Axis rate = Axis.share("rate");
        List<Series> lines = new ArrayList<>();
        lines.add(upright(scene, 1));
        add(lines, "recall", Role.C0, scene, rate, Confusion::recall);
        add(lines, "precision", Role.C1, scene, rate, Confusion::precision);
        add(lines, "specificity", Role.C2, scene, rate, Confusion::specificity);
        add(lines, "F1", Role.C3, scene, rate, Confusion::f1);
        add(lines, "accuracy", Role.C4, scene, rate, Confusion::accuracy);
        return new Chart(
                "thresholds",
                "Every threshold",
                "Recall, precision, specificity, F1 and accuracy against the threshold.",
                new Axis("threshold", scene.scores().low(), scene.scores().high()),
                rate,
                false,
                lines,
                List.of(),
                new Grids(points)
                        .column("recall", Confusion::recall)
                        .column("precision", Confusion::precision)
                        .column("specificity", Confusion::specificity)
                        .column("F1", Confusion::f1)
                        .column("accuracy", Confusion::accuracy)
                        .grid("Rates at some thresholds"));
    }

    private static void add(
            List<Series> lines,
            String name,
            Role role,
            Scene scene,
            Axis rate,
            java.util.function.ToDoubleFunction<Confusion> y) {
        Operating points = scene.points();
        Trace trace = new Trace(scene.scores(), rate, points.count());
        for (int i = 0; i < points.count(); i++) {
            trace.add(points.score()[i], y.applyAsDouble(points.at(i)), i);
        }
        lines.add(trace.line(name, role));
    }
}
