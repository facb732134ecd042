package io.assay.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import org.junit.jupiter.api.Test;

/// Curves against the tables at their thresholds and the areas under them.
class ThresholdsTest {

    private static BinaryPredictions drawn(Draw draw) {
        int n = 1 + draw.below(300);
        byte[] truth = draw.labels(draw.pick(Labels.MIXED, Labels.RARE), n);
        Scores family = draw.pick(Scores.UNIFORM, Scores.TIES, Scores.EXTREMES);
        return draw.oneIn(2)
                ? Predictions.binary(truth, draw.doubles(family, n))
                : Predictions.binary(truth, draw.floats(family, n));
    }

    private static void holds(String name, Property.Case body) {
        Property.holds(name, 300, Property.seed(), body);
    }

    @Test
    void everyTableIsThatOfItsThreshold() {
        holds(
                "tables at thresholds",
                draw -> {
                    BinaryPredictions p = drawn(draw);
                    Thresholds thresholds = Thresholds.of(p);
                    for (int i = 0; i < thresholds.count(); i++) {
                        assertEquals(p.at(thresholds.score(i)), thresholds.at(i));
                        assertTrue(i == 0 || thresholds.score(i) < thresholds.score(i - 1));
                    }
                    assertEquals(0, thresholds.at(thresholds.count() - 1).predictedNegatives());
                });
    }

    @Test
    void theAreaUnderTheRocCurveIsTheShareOfPairsInTheRightOrder() {
        holds(
                "area under the curve",
                draw -> {
                    BinaryPredictions p = drawn(draw);
                    Thresholds thresholds = Thresholds.of(p);
                    double auc = p.ranking().auc();
                    assertEquals(auc, area(thresholds.roc()), 1e-12);
                    assertEquals(auc, area(thresholds.rocWithoutCollinear()), 1e-12);
                    assertEquals(p.ranking().rocPoints(), thresholds.roc().fpr().length);
                    assertEquals(
                            p.ranking().rocPointsWithoutCollinear(),
                            thresholds.rocWithoutCollinear().fpr().length);
                });
    }

    private static double area(RocCurve roc) {
        double area = 0;
        for (int i = 1; i < roc.fpr().length; i++) {
            area += (roc.fpr()[i] - roc.fpr()[i - 1]) * (roc.tpr()[i] + roc.tpr()[i - 1]) / 2;
        }
        return area;
    }

    @Test
    void thePrecisionRecallCurveHoldsTheAveragePrecision() {
        holds(
                "average precision",
                draw -> {
                    BinaryPredictions p = drawn(draw);
                    PrCurve curve = Thresholds.of(p).precisionRecall();
                    double sum = 0;
                    for (int i = 0; i < curve.thresholds().length; i++) {
                        sum += (curve.recall()[i] - curve.recall()[i + 1]) * curve.precision()[i];
                    }
                    assertEquals(p.ranking().averagePrecision(), sum, 1e-12);
                });
    }

    @Test
    void theDetCurveGoesFromNoMissToTheFewestFalseAlarms() {
        holds(
                "det",
                draw -> {
                    BinaryPredictions p = drawn(draw);
                    DetCurve det = Thresholds.of(p).det();
                    double negatives = p.total() - p.positives();
                    for (int i = 0; i < det.thresholds().length; i++) {
                        double fp = p.at(det.thresholds()[i]).fp();
                        assertEquals(fp / negatives, det.fpr()[i]);
                        assertTrue(i == 0 || det.thresholds()[i] > det.thresholds()[i - 1]);
                        assertTrue(i == 0 || det.fnr()[i] > 0 || p.positives() == 0);
                    }
                });
    }

    @Test
    void theCurvesOfOneScoreHaveOnePoint() {
        BinaryPredictions p = Predictions.binary(new byte[] {1, 0, 0}, new double[] {7, 7, 7});
        Thresholds thresholds = Thresholds.of(p);
        assertEquals(1, thresholds.count());
        assertArrayEquals(new double[] {0, 1}, thresholds.roc().fpr());
        assertArrayEquals(new double[] {0, 1}, thresholds.rocWithoutCollinear().tpr());
        assertArrayEquals(
                new double[] {Double.POSITIVE_INFINITY, 7}, thresholds.roc().thresholds());
        assertArrayEquals(new double[] {1 / 3.0, 1}, thresholds.precisionRecall().precision());
        assertArrayEquals(new double[] {1}, thresholds.det().fpr());
    }

    @Test
    void withoutRowsThereAreNoThresholds() {
        Thresholds none = Thresholds.of(Predictions.binary(new byte[0], new double[0]));
        assertEquals(0, none.count());
        assertEquals(0, none.det().thresholds().length);
        assertArrayEquals(new double[] {1}, none.precisionRecall().precision());
    }

    @Test
    void withoutNegativesFalsePositiveRatesAreUndefined() {
        Thresholds positive =
                Thresholds.of(Predictions.binary(new byte[] {1, 1}, new double[] {3, 4}));
        assertTrue(Double.isNaN(positive.roc().fpr()[1]));
        assertArrayEquals(new double[] {0, 0.5, 1}, positive.roc().tpr());
        assertArrayEquals(new double[] {1, 1, 1}, positive.precisionRecall().precision());
    }
}
