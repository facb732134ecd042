package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.Interval;
import io.assay.cli.chart.Series.Band;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import io.assay.interval.Proportion;
import java.util.ArrayList;
import java.util.List;

/// The receiver operating characteristic, with a band around it.
///
/// The band: at every threshold the true rates lie in a box of Wilson intervals, each at the square
/// root of the level because the two classes are independent; the band is what the boxes cover.
final class RocChart {
    static final Axis FPR = Axis.share("false positive rate");
    static final Axis TPR = Axis.share("true positive rate (recall)");

    private RocChart() {}

    static Chart of(Scene scene, Second second) {
        List<Series> series = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Line curve = curve(scene.name(), Role.C0, scene.points());
        if (!Double.isNaN(scene.level()) && !scene.sample().isWeighted()) {
            series.add(band(scene.points(), curve, scene.level()));
            notes.add(
                    "Band: "
                            + NumberText.level(scene.level())
                            + " at each threshold, boxes of Wilson intervals.");
        }
        series.add(diagonal());
        if (second != null) {
            series.add(curve(second.name(), Role.C1, second.points()).alone());
        }
        series.add(curve);
        series.add(perfect());
        series.add(scene.mark(scene.chosen().fpr(), scene.chosen().recall()));
        notes.add(scene.thinned());
        double auc = scene.sample().auc();
        notes.addAll(0, Chart.inverted(auc < 0.5 ? List.of(scene.name()) : List.of()));
        return new Chart(
                "roc",
                "ROC curve",
                "ROC curve with the area "
                        + NumberText.value(auc)
                        + (auc < 0.5 ? ", under the diagonal of chance" : "")
                        + ". At the chosen threshold recall is "
                        + NumberText.value(scene.chosen().recall())
                        + " and the false positive rate "
                        + NumberText.value(scene.chosen().fpr())
                        + ".",
                FPR,
                TPR,
                true,
                series,
                notes,
                new Grids(scene.points())
                        .column("false positive rate", Confusion::fpr)
                        .column("recall", Confusion::recall)
                        .column("specificity", Confusion::specificity)
                        .grid("ROC curve at some thresholds"));
    }

    static Line curve(String name, Role role, Operating points) {
        Trace trace = new Trace(FPR, TPR, points.count() + 1).add(0, 0, -1);
        for (int i = 0; i < points.count(); i++) {
            trace.add(points.at(i).fpr(), points.at(i).recall(), i);
        }
        return trace.line(name, role);
    }

    static Line diagonal() {
        return Line.of("chance", Role.REFERENCE, 0, 0, 1, 1);
    }

    static Dots perfect() {
        return Dots.one("perfect", Role.PERFECT, 0, 1);
    }

    /// Above: low false positive rates with high recalls; below: the other way round.
    private static Band band(Operating points, Line curve, double level) {
        double each = Math.sqrt(level);
        Trace above = new Trace(FPR, TPR, curve.at().length);
        Trace below = new Trace(FPR, TPR, curve.at().length);
        for (int at : curve.at()) {
            double tp = at < 0 ? 0 : points.tp()[at];
            double fp = at < 0 ? 0 : points.fp()[at];
            Interval tpr = new Proportion(tp, points.positives()).wilson(each);
            Interval fpr =
                    new Proportion(Math.min(fp, points.negatives()), points.negatives())
                            .wilson(each);
            above.add(fpr.low(), tpr.high(), at);
            below.add(fpr.high(), tpr.low(), at);
        }
        return closed(above.line("", Role.C0), below.line("", Role.C0));
    }

    private static Band closed(Line above, Line below) {
        int n = above.x().length;
        int m = below.x().length;
        double[] x = java.util.Arrays.copyOf(above.x(), n + m);
        double[] y = java.util.Arrays.copyOf(above.y(), n + m);
        for (int i = 0; i < m; i++) {
            x[n + i] = below.x()[m - 1 - i];
            y[n + i] = below.y()[m - 1 - i];
        }
        return new Band("band", Role.C0, x, y);
    }
}
