package io.assay.cli.chart;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.Ranking;
import io.assay.cli.report.NumberText;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassProbabilities;
import io.assay.multiclass.ConfusionMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The figures of a model of several classes.
public final class ClassDrawing {
    private static final int MOST_CELLS = 60;
    private static final int BINS = 10;

    private final ClassPredictions rows;
    private final double level;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    private ClassDrawing(ClassPredictions rows, double level) {
        this.rows = rows;
        this.level = level;
    }

    /// Draws what can be drawn.
    ///
    /// @param level of bars; NaN for none
    public static Drawing of(ClassPredictions rows, double level) {
        ClassDrawing drawing = new ClassDrawing(rows, level);
        drawing.matrix();
        if (rows.probabilities() == null) {
            drawing.missing.put("Curves", "classes are predicted, not probabilities");
        } else {
            drawing.curves(rows.probabilities());
            drawing.calibration(rows.probabilities());
        }
        return new Drawing(drawing.figures, null, drawing.missing);
    }

    private void matrix() {
        ConfusionMatrix matrix = rows.confusion();
        int n = matrix.classes();
        if (n > MOST_CELLS) {
            missing.put("Confusion matrix", n + " classes; up to " + MOST_CELLS + " are drawn");
            return;
        }
        double[][] counts = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                counts[i][j] = matrix.count(i, j);
            }
        }
        figures.add(MatrixHeat.of(matrix.labels(), counts));
    }

    /// The classes that are drawn: those with the most rows.
    private int[] shown() {
        ConfusionMatrix matrix = rows.confusion();
        return IntStream.range(0, matrix.classes())
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -matrix.support(c)))
                .limit(Role.COLOURS)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void curves(ClassProbabilities probabilities) {
        List<Series> roc = new ArrayList<>(List.of(RocChart.diagonal()));
        List<Series> pr = new ArrayList<>();
        List<List<String>> areas = new ArrayList<>();
        List<String> inverted = new ArrayList<>();
        int colour = 0;
        for (int c : shown()) {
            BinaryPredictions one = probabilities.oneVsRest(c);
            if (one.ranking().whyUndefined() != null) {
                continue;
            }
            String name = rows.labels().get(c);
            Axis scores = BinaryDrawing.scores(one);
            Ranking.Run nobody = (score, tp, fp, from, to) -> {};
            Operating points = Operating.of(one.ranking(), scores, nobody);
            Role role = Role.of(colour++);
            roc.add(RocChart.curve(name, role, points).alone());
            pr.add(RankCharts.precisionRecall(name, role, points).alone());
            if (one.auc() < 0.5) {
                inverted.add(name);
            }
            areas.add(
                    List.of(
                            name,
                            NumberText.value(one.auc()),
                            NumberText.value(one.ranking().averagePrecision())));
        }
        Grid table =
                new Grid(
                        "Areas, one class against the rest",
                        List.of("class", "ROC AUC", "average precision"),
                        areas);
        List<String> notes =
                rows.classes() > Role.COLOURS
                        ? List.of("The " + Role.COLOURS + " classes with the most rows.")
                        : List.of();
        List<String> rocNotes = new ArrayList<>(Chart.inverted(inverted));
        rocNotes.addAll(notes);
        figures.add(
                new Chart(
                        "roc",
                        "ROC, one class against the rest",
                        "ROC curves of " + areas.size() + " classes, each against the rest.",
                        RocChart.FPR,
                        RocChart.TPR,
                        true,
                        roc,
                        rocNotes,
                        table));
        figures.add(
                new Chart(
                        "precision-recall",
                        "Precision and recall, one against the rest",
                        "Precision-recall curves of " + areas.size() + " classes.",
                        RankCharts.RECALL,
                        RankCharts.PRECISION,
                        true,
                        pr,
                        notes,
                        table));
    }

    private void calibration(ClassProbabilities probabilities) {
        if (probabilities.notProbabilities() != null) {
            missing.put("Calibration", probabilities.notProbabilities());
            return;
        }
        Calibration bins = probabilities.calibration(Calibration.uniform(BINS));
        figures.add(CalibrationChart.of(bins, level, rows.isWeighted()));
    }
}
