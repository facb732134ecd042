package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Precision and recall, gain and lift: what is found when the rows with the highest scores are flagged.
final class RankCharts {
    static final Axis RECALL = Axis.share("recall");
    static final Axis PRECISION = Axis.share("precision");
    private static final Axis FLAGGED = Axis.share("share of rows flagged, highest scores first");
    private static final double LEAST = 0.005; // the lift of fewer rows is noise

    private RankCharts() {}

    static Chart precisionRecall(Scene scene, Second second) {
        double prevalence = prevalence(scene.points());
        List<Series> series = new ArrayList<>();
        series.add(Line.of("chance", Role.REFERENCE, 0, prevalence, 1, prevalence));
        if (second != null) {
            series.add(precisionRecall(second.name(), Role.C1, second.points()).alone());
        }
        series.add(precisionRecall(scene.name(), Role.C0, scene.points()));
        series.add(Series.Dots.one("perfect", Role.PERFECT, 1, 1));
        series.add(scene.mark(scene.chosen().recall(), scene.chosen().precision()));
        return new Chart(
                "precision-recall",
                "Precision and recall",
                "Precision-recall curve. At the chosen threshold precision is "
                        + NumberText.value(scene.chosen().precision())
                        + " and recall "
                        + NumberText.value(scene.chosen().recall())
                        + "; chance has precision "
                        + NumberText.value(prevalence)
                        + ".",
                RECALL,
                PRECISION,
                true,
                series,
                List.of(),
                new Grids(scene.points())
                        .column("recall", Confusion::recall)
                        .column("precision", Confusion::precision)
                        .column("F1", Confusion::f1)
                        .grid("Precision and recall at some thresholds"));
    }

    static Line precisionRecall(String name, Role role, Operating points) {
        return Trace.of(
                name, role, points, RECALL, PRECISION, Confusion::recall, Confusion::precision);
    }

    private static double prevalence(Operating points) {
        return points.positives() / (points.positives() + points.negatives());
    }

    private static ToDoubleFunction<Confusion> flagged(Operating points) {
        double total = points.positives() + points.negatives();
        return counts -> (counts.tp() + counts.fp()) / total;
    }

    static Chart gain(Scene scene) {
        Operating points = scene.points();
        ToDoubleFunction<Confusion> flagged = flagged(points);
        Axis found = Axis.share("share of positives found");
        double prevalence = prevalence(points);
        return new Chart(
                "gain",
                "Cumulative gain",
                "Gain curve: the tenth of the rows with the highest scores holds "
                        + NumberText.percent(scene.sample().ranking().gain())
                        + " of the positives.",
                FLAGGED,
                found,
                false,
                List.of(
                        Line.of("chance", Role.REFERENCE, 0, 0, 1, 1),
                        Line.of("perfect", Role.PERFECT, 0, 0, prevalence, 1, 1, 1),
                        Trace.of(
                                scene.name(),
                                Role.C0,
                                points,
                                FLAGGED,
                                found,
                                flagged,
                                Confusion::recall)),
                List.of(),
                new Grids(points)
                        .column("rows flagged", flagged)
                        .column("positives found", Confusion::recall)
                        .grid("Gain at some thresholds"));
    }

    static Chart lift(Scene scene) {
        Operating points = scene.points();
        double prevalence = prevalence(points);
        ToDoubleFunction<Confusion> flagged = flagged(points);
        ToDoubleFunction<Confusion> lift =
                counts ->
                        flagged.applyAsDouble(counts) < LEAST
                                ? Double.NaN
                                : counts.precision() / prevalence;
        double most = 1;
        for (int i = 0; i < points.count(); i++) {
            double x = lift.applyAsDouble(points.at(i));
            most = x > most ? x : most;
        }
        Axis times = Axis.upTo("times as many positives as by chance", most);
        return new Chart(
                "lift",
                "Lift",
                "Lift curve: the tenth of the rows with the highest scores holds "
                        + NumberText.value(scene.sample().ranking().lift())
                        + " times as many positives as a random tenth.",
                FLAGGED,
                times,
                false,
                List.of(
                        Line.of("chance", Role.REFERENCE, 0, 1, 1, 1),
                        Trace.of(scene.name(), Role.C0, points, FLAGGED, times, flagged, lift)),
                List.of("Drawn from half a percent of the rows on."),
                new Grids(points)
                        .column("rows flagged", flagged)
                        .column("lift", counts -> counts.precision() / prevalence)
                        .grid("Lift at some thresholds"));
    }
}
