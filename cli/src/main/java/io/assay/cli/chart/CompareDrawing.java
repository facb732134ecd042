package io.assay.cli.chart;

import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.List;

/// Several models on the same rows, in the same charts.
public final class CompareDrawing {
    private static final int BINS = 10;

    private final List<String> names;
    private final List<? extends BinarySample> models;
    private final List<Operating> points = new ArrayList<>();

    private CompareDrawing(List<String> names, List<? extends BinarySample> models) {
        this.names = names.subList(0, Math.min(Role.COLOURS, names.size()));
        this.models = models;
        for (int i = 0; i < this.names.size(); i++) {
            Axis scores = BinaryDrawing.scores(models.get(i));
            points.add(Operating.of(models.get(i).ranking(), scores, (s, tp, fp, from, to) -> {}));
        }
    }

    /// The charts that can be drawn: none where a class is empty.
    public static List<Chart> of(List<String> names, List<? extends BinarySample> models) {
        if (models.getFirst().ranking().whyUndefined() != null) {
            return List.of();
        }
        CompareDrawing drawing = new CompareDrawing(names, models);
        List<Chart> charts = new ArrayList<>(List.of(drawing.roc(), drawing.precisionRecall()));
        if (models.stream().allMatch(model -> model.notProbabilities() == null)) {
            charts.add(drawing.calibration());
        }
        return charts;
    }

    private List<String> notes() {
        return models.size() > names.size()
                ? List.of("The first " + names.size() + " of " + models.size() + " models.")
                : List.of();
    }

    private List<String> rocNotes() {
        List<String> inverted = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (models.get(i).auc() < 0.5) {
                inverted.add(names.get(i));
            }
        }
        List<String> notes = new ArrayList<>(Chart.inverted(inverted));
        notes.addAll(notes());
        return notes;
    }

    private Grid areas() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(
                    List.of(
                            names.get(i),
                            NumberText.value(models.get(i).auc()),
                            NumberText.value(models.get(i).ranking().averagePrecision())));
        }
        return new Grid(
                "Areas under the curves", List.of("model", "ROC AUC", "average precision"), rows);
    }

    private Chart roc() {
        List<Series> series = new ArrayList<>(List.of(RocChart.diagonal()));
        for (int i = 0; i < names.size(); i++) {
            series.add(RocChart.curve(names.get(i), Role.of(i), points.get(i)).alone());
        }
        series.add(RocChart.perfect());
        return new Chart(
                "roc",
                "ROC curves",
                "ROC curves of " + names.size() + " models.",
                RocChart.FPR,
                RocChart.TPR,
                true,
                series,
                rocNotes(),
                areas());
    }

    private Chart precisionRecall() {
        double prevalence =
                points.getFirst().positives()
                        / (points.getFirst().positives() + points.getFirst().negatives());
        List<Series> series =
                new ArrayList<>(
                        List.of(Line.of("chance", Role.REFERENCE, 0, prevalence, 1, prevalence)));
        for (int i = 0; i < names.size(); i++) {
            Role role = Role.of(i);
            series.add(RankCharts.precisionRecall(names.get(i), role, points.get(i)).alone());
        }
        return new Chart(
                "precision-recall",
                "Precision and recall",
                "Precision-recall curves of " + names.size() + " models.",
                RankCharts.RECALL,
                RankCharts.PRECISION,
                true,
                series,
                notes(),
                areas());
    }

    private Chart calibration() {
        List<Series> series =
                new ArrayList<>(List.of(Line.of("perfect", Role.REFERENCE, 0, 0, 1, 1)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Calibration bins = models.get(i).calibration(Calibration.uniform(BINS));
            double[] none = new double[0];
            series.add(
                    new Dots(
                            names.get(i),
                            Role.of(i),
                            bins.meanScores(),
                            bins.positiveShares(),
                            none,
                            none));
            rows.add(
                    List.of(
                            names.get(i),
                            NumberText.value(bins.expectedError()),
                            NumberText.value(bins.maximumError())));
        }
        return new Chart(
                "calibration",
                "Calibration",
                "Reliability diagrams of " + names.size() + " models in ten bins.",
                Axis.share("mean score of the bin"),
                Axis.share("share of positives"),
                true,
                series,
                notes(),
                new Grid(
                        "Calibration errors",
                        List.of("model", "expected error", "largest error"),
                        rows));
    }
}
