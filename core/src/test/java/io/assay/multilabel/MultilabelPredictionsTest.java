package io.assay.multilabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.testing.Draw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The door of several labels, what has no value, and intervals over rows.
class MultilabelPredictionsTest {
    private static final byte[] TRUTH = {1, 0, 0, 0, 1, 0};
    private static final double[] SCORES = {0.9, 0.2, 0.6, 0.4, 0.7, 0.1};

    @Test
    void whatHasNoValueNamesTheLabelOrTheRow() {
        MultilabelPredictions p =
                MultilabelPredictions.of(TRUTH, SCORES, List.of("cat", "dog", "emu"));
        Metric<MultilabelPredictions> recall =
                MultilabelMetrics.average(Rate.RECALL, LabelAverage.MACRO, 0.5, Undefined.NAN);
        assertEquals("recall is undefined for label emu (no positives)", recall.of(p).reason());
        Value skipped =
                MultilabelMetrics.average(Rate.RECALL, LabelAverage.MACRO, 0.5, Undefined.SKIP)
                        .of(p);
        assertEquals(1, skipped.value());
        assertEquals(
                "over 2 labels: recall is undefined for label emu (no positives)", skipped.note());
        Metric<MultilabelPredictions> samples =
                MultilabelMetrics.average(
                        Rate.PRECISION, LabelAverage.SAMPLES, 0.95, Undefined.NAN);
        assertEquals("row 1 has no predicted positives", samples.of(p).reason());
        assertEquals(
                "roc_auc is undefined for label emu (no positives)",
                MultilabelMetrics.rocAuc(LabelAverage.MACRO, Undefined.ZERO).of(p).reason());
    }

    @Test
    void theDoorSaysWhatIsWrong() {
        refuses(
                "truth has 6 numbers, scores has 5; expected rows times 3 labels",
                () -> Predictions.multilabel(TRUTH, new double[5], 3));
        refuses(
                "truth has 6 numbers, scores has 6; expected rows times 4 labels",
                () -> Predictions.multilabel(TRUTH, SCORES, 4));
        refuses(
                "there are 0 labels; expected at least 1",
                () -> Predictions.multilabel(TRUTH, SCORES, 0));
        refuses(
                "truth[0] is 2; expected 0 or 1",
                () -> Predictions.multilabel(new byte[] {2}, new double[1], 1));
        refuses(
                "average is SAMPLES; expected MICRO, MACRO or WEIGHTED for roc_auc",
                () -> MultilabelMetrics.rocAuc(LabelAverage.SAMPLES, Undefined.NAN));
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    /// Labels of a row go together, so that pairs are not independent; rows are.
    @Test
    void intervalsOverRowsCover() {
        List<Metric<MultilabelPredictions>> metrics = MultilabelMetrics.all(0.5, Undefined.ZERO);
        MultilabelPredictions endless = sample(new Draw(1), 20_000);
        int samples = 200;
        List<String> off = new ArrayList<>();
        int[] covered = new int[metrics.size()];
        for (int s = 0; s < samples; s++) {
            List<Estimate> all = Intervals.at(0.9).of(sample(new Draw(s + 2), 150), metrics);
            for (int k = 0; k < covered.length; k++) {
                double value = metrics.get(k).of(endless).value();
                var interval = all.get(k).interval();
                covered[k] += interval.low() <= value && value <= interval.high() ? 1 : 0;
            }
        }
        for (int k = 0; k < covered.length; k++) {
            // Four standard errors of a share of 200 samples around 0.9, and 1 % for 150 rows.
            if (covered[k] < 161 || covered[k] > 197) {
                off.add(metrics.get(k).name() + " " + covered[k]);
            }
        }
        assertTrue(off.isEmpty(), off.toString());
    }

    private static MultilabelPredictions sample(Draw draw, int rows) {
        byte[] truth = new byte[rows * 3];
        double[] scores = new double[rows * 3];
        for (int i = 0; i < rows; i++) {
            double common = draw.unit();
            for (int c = 0; c < 3; c++) {
                truth[3 * i + c] = (byte) (draw.unit() < 0.2 + 0.6 * common ? 1 : 0);
                scores[3 * i + c] = 0.6 * draw.unit() + 0.25 * truth[3 * i + c] + 0.15 * common;
            }
        }
        return Predictions.multilabel(truth, scores, 3);
    }
}
