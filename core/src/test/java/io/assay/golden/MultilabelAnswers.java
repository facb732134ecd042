package io.assay.golden;

import io.assay.Counts;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.multilabel.MultilabelMetrics;
import io.assay.multilabel.MultilabelPredictions;
import java.util.function.Function;

/// The keys of a multilabel case, under the policy of the stored values.
final class MultilabelAnswers implements Function<String, Answer> {
    private final MultilabelPredictions predictions;
    private final double threshold;

    MultilabelAnswers(GoldenCase golden) {
        CaseTable table = golden.table();
        int labels = golden.about().get("n_labels").asInt();
        int rows = table.doubles("t_0").length;
        byte[] truth = new byte[rows * labels];
        double[] scores = new double[rows * labels];
        for (int c = 0; c < labels; c++) {
            double[] ofTruth = table.doubles("t_" + c);
            double[] ofScores = table.doubles("p_" + c);
            for (int i = 0; i < rows; i++) {
                truth[i * labels + c] = (byte) ofTruth[i];
                scores[i * labels + c] = ofScores[i];
            }
        }
        predictions = Predictions.multilabel(truth, scores, labels);
        threshold = golden.threshold();
    }

    @Override
    public Answer apply(String key) {
        if (key.equals("multilabel_confusion")) {
            return confusion();
        }
        for (Metric<MultilabelPredictions> metric :
                MultilabelMetrics.all(threshold, Undefined.ZERO)) {
            if (metric.name().equals(key)) {
                return Answer.of(metric.of(predictions));
            }
        }
        return null;
    }

    private Answer confusion() {
        double[][] cells = new double[predictions.labels()][];
        for (int c = 0; c < cells.length; c++) {
            Counts counts = predictions.label(c).at(threshold);
            cells[c] = new double[] {counts.tn(), counts.fp(), counts.fn(), counts.tp()};
        }
        return Answer.of(cells);
    }
}
