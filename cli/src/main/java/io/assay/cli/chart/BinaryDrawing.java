package io.assay.cli.chart;

import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of one binary model.
public final class BinaryDrawing {
    private static final int BINS = 10;

    private BinaryDrawing() {}

    /// Draws what can be drawn.
    ///
    /// @param labels of the negative and the positive class
    /// @param level of bands and bars; NaN for none
    /// @param second a model drawn beside the first one, or null
    public static Drawing of(
            BinarySample sample,
            List<String> labels,
            double threshold,
            double level,
            Second second) {
        Map<String, String> missing = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        figures.add(MatrixHeat.of(sample.at(threshold), labels));
        Operating points = null;
        Axis scores = scores(sample);
        ScoreBars bars = new ScoreBars(scores);
        String empty = sample.ranking().whyUndefined();
        if (empty == null) {
            points = Operating.of(sample.ranking(), scores, bars);
            String name = second == null ? "model" : second.first();
            Scene scene = new Scene(name, sample, points, scores, bars.end(), threshold, level);
            figures.add(RocChart.of(scene, second));
            figures.add(RankCharts.precisionRecall(scene, second));
            figures.add(ScoreCharts.sweep(scene));
            addCalibration(figures, missing, sample, level);
            figures.add(ScoreCharts.histogram(scene, labels));
            figures.add(RankCharts.gain(scene));
            figures.add(RankCharts.lift(scene));
        } else {
            missing.put("ROC, precision-recall, thresholds, scores, gain and lift", empty);
            addCalibration(figures, missing, sample, level);
        }
        return new Drawing(figures, points, missing);
    }

    private static void addCalibration(
            List<Figure> figures, Map<String, String> missing, BinarySample sample, double level) {
        Calibration bins = sample.calibration(Calibration.uniform(BINS));
        if (bins == null) {
            String why = sample.notProbabilities();
            missing.put("Calibration", why == null ? "no rows" : why);
        } else {
            figures.add(CalibrationChart.of(bins, level, sample.isWeighted()));
        }
    }

    /// From 0 to 1 for probabilities, else from the lowest to the highest finite score.
    static Axis scores(BinarySample sample) {
        if (sample.notProbabilities() == null) {
            return Axis.share("score");
        }
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        Ranking.Run widen =
                (score, tp, fp, from, to) -> {
                    for (int i = from; i < to; i++) {
                        if (Double.isFinite(score[i])) {
                            range[0] = Math.min(range[0], score[i]);
                            range[1] = Math.max(range[1], score[i]);
                        }
                    }
                };
        sample.ranking().forEachRun(widen);
        if (!(range[0] <= range[1])) {
            return Axis.share("score");
        }
        double half = range[0] < range[1] ? 0 : 0.5;
        return new Axis("score", range[0] - half, range[1] + half);
    }
}
