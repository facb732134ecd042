package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.LogLoss;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassProbabilitiesTest {
    private static final int[] TRUTH = {0, 1, 2, 1};
    private static final double[] P = {
        0.7, 0.2, 0.1, //
        0.4, 0.4, 0.2, //
        0.5, 0.25, 0.25, //
        0.1, 0.8, 0.1
    };

    private static ClassProbabilities sample() {
        return ClassPredictions.of(TRUTH, P, 3).probabilities();
    }

    @Test
    void topKBreaksTiesDownwardsOrUpwards() {
        assertEquals(2.0 / 4, sample().topKAccuracy(1));
        assertEquals(3.0 / 4, sample().topKAccuracyTieHigh(1));
        assertEquals(3.0 / 4, sample().topKAccuracy(2));
        assertEquals(1, sample().topKAccuracyTieHigh(2));
        assertEquals(1, sample().topKAccuracy(3));
        assertEquals(1, sample().topKAccuracy(5));
        assertEquals(
                "k is 0; expected a number of at least 1",
                assertThrows(IllegalArgumentException.class, () -> sample().topKAccuracy(0))
                        .getMessage());
    }

    @Test
    void lossesByHand() {
        double logs = -Math.log(0.7) - Math.log(0.4) - Math.log(0.25) - Math.log(0.8);
        assertEquals(logs / 4, sample().logLoss(), 1e-15);
        double squares = 0.14 + 0.56 + (0.25 + 0.0625 + 0.5625) + 0.06;
        assertEquals(squares / 4, sample().brier(), 1e-15);
    }

    @Test
    void logLossDividesARowByItsSumAfterTheClip() {
        assertEquals(-Math.log(0.5 / 1.2), logLoss(0, 0.5, 0.7), 1e-14);
        assertEquals(Math.log(3), logLoss(1, 0, 0, 0), 1e-15);
        assertEquals(-Math.log(1e-15), logLoss(1, 1, 0), 1e-13);
        assertEquals(-Math.log((1 - 1e-15) / (1 - 1e-15 + 1e-15)), logLoss(0, 1, 0), 1e-17);
    }

    private static double logLoss(int truth, double... row) {
        int[] one = {truth};
        return ClassPredictions.of(one, row, row.length).probabilities().logLoss();
    }

    @Test
    void numbersThatAreNoProbabilitiesRankButHaveNoLosses() {
        double[] p = P.clone();
        p[5] = 3.2;
        ClassPredictions c = ClassPredictions.of(TRUTH, p, 3);
        String reason = "scores are not probabilities: row 2 is 3.2";
        assertEquals(reason, c.probabilities().notProbabilities());
        assertNull(c.probabilities().calibration(Calibration.uniform(10)));
        assertTrue(Double.isNaN(c.probabilities().brier()));
        for (Metric<ClassSample> metric : ClassMetrics.onProbabilities(Undefined.ZERO)) {
            boolean loss = metric.direction() == Metric.Direction.LOWER;
            assertEquals(loss ? reason : null, metric.of(c).reason(), metric.name());
        }
    }

    @Test
    void infinitiesRank() {
        double[] p = {
            Double.POSITIVE_INFINITY, 0, Double.NEGATIVE_INFINITY, 1,
        };
        ClassPredictions c = ClassPredictions.of(new int[] {0, 1}, p, 2);
        assertEquals(1, c.confusion().accuracy());
        assertEquals(Value.of(1), c.probabilities().rocAuc(0));
    }

    @Test
    void withTwoClassesEveryAreaIsTheBinaryOne() {
        Property.holds(
                "two classes",
                200,
                Property.seed(),
                draw -> {
                    int n = 2 + draw.below(60);
                    int[] truth = new int[n];
                    double[] p = new double[2 * n];
                    byte[] positive = new byte[n];
                    double[] score = new double[n];
                    for (int i = 0; i < n; i++) {
                        truth[i] = i < 2 ? i : draw.below(2);
                        score[i] = (1 + draw.below(7)) / 8.0; // no clip
                        positive[i] = (byte) truth[i];
                        p[2 * i] = 1 - score[i];
                        p[2 * i + 1] = score[i];
                    }
                    ClassProbabilities c = ClassPredictions.of(truth, p, 2).probabilities();
                    BinaryPredictions b = Predictions.binary(positive, score);
                    double auc = b.ranking().auc();
                    assertEquals(auc, c.rocAuc(1).value());
                    assertEquals(auc, c.rocAuc(0).value(), 1e-15);
                    assertEquals(auc, c.rocAucOneVsOne().value(), 1e-15);
                    assertEquals(auc, c.rocAucOneVsOneWeighted().value(), 1e-15);
                    assertEquals(b.ranking().averagePrecision(), c.averagePrecision(1).value());
                    assertEquals(2 * b.brier(), c.brier(), 1e-14);
                    assertEquals(b.logLoss(LogLoss.CLIP), c.logLoss(), 1e-13);
                });
    }

    @Test
    void oneVsOneCountsPairsOfEveryPairOfClasses() {
        Property.holds(
                "one vs one",
                100,
                Property.seed(),
                draw -> {
                    int n = 4 + draw.below(40);
                    int[] truth = new int[n];
                    double[] p = new double[4 * n];
                    for (int i = 0; i < n; i++) {
                        truth[i] = i < 3 ? i : draw.below(3); // class 3 is never true
                    }
                    for (int i = 0; i < p.length; i++) {
                        p[i] = draw.below(5) / 4.0;
                    }
                    ClassProbabilities c = ClassPredictions.of(truth, p, 4).probabilities();
                    double sum = 0;
                    for (int a = 0; a < 3; a++) {
                        for (int b = 0; b < 3; b++) {
                            sum += a == b ? 0 : naive(truth, p, a, b);
                        }
                    }
                    assertEquals(sum / 6, c.rocAucOneVsOne().value(), 1e-13);
                });
    }

    private static double naive(int[] truth, double[] p, int positive, int negative) {
        double wins = 0;
        int pairs = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int j = 0; j < truth.length; j++) {
                if (truth[i] == positive && truth[j] == negative) {
                    double own = p[4 * i + positive];
                    double other = p[4 * j + positive];
                    wins += own > other ? 1 : own == other ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }

    @Test
    void areasOfAClassThatIsNeverTrueAreUndefinedAndNamed() {
        ClassPredictions c = ClassPredictions.of(TRUTH, fourClasses(), List.of("a", "b", "c", "d"));
        ClassProbabilities p = c.probabilities();
        assertEquals(
                "roc_auc is undefined for class d (never true)",
                p.rocAuc(Average.WEIGHTED, Undefined.ZERO).reason());
        assertEquals(
                "over 3 of 4 classes: roc_auc is undefined for class d (never true)",
                p.rocAuc(Average.MACRO, Undefined.SKIP).note());
        assertTrue(p.rocAuc(Average.PRESENT, Undefined.NAN).isDefined());
        assertTrue(p.rocAuc(Average.MICRO, Undefined.NAN).isDefined());
        assertTrue(p.rocAucOneVsOne().isDefined());
        ClassProbabilities one = ClassPredictions.of(new int[2], new double[4], 2).probabilities();
        assertEquals("truth holds one class only", one.rocAucOneVsOne().reason());
    }

    private static double[] fourClasses() {
        double[] p = new double[16];
        for (int i = 0; i < 12; i++) {
            p[i / 3 * 4 + i % 3] = P[i];
        }
        return p;
    }

    @Test
    void floatsGiveWhatTheSameNumbersGiveAsDoubles() {
        Draw draw = new Draw(5);
        int[] truth = new int[500];
        float[] floats = new float[1_500];
        double[] doubles = new double[1_500];
        for (int i = 0; i < 1_500; i++) {
            truth[i / 3] = draw.below(3);
            floats[i] = (float) draw.unit();
            doubles[i] = floats[i];
        }
        ClassPredictions f = ClassPredictions.of(truth, floats, 3);
        ClassPredictions d = ClassPredictions.of(truth, doubles, 3);
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
            assertEquals(metric.of(d), metric.of(f), metric.name());
        }
    }

    @Test
    void aRowOfNoWeightMayHoldNumbersThatAreNoProbabilities() {
        double[] p = P.clone();
        p[5] = 3.2;
        double[] weights = {1, 0, 1, 1};
        ClassProbabilities ofThree =
                ClassPredictions.of(TRUTH, p, 3).weighted(weights).probabilities();
        ClassProbabilities clean =
                ClassPredictions.of(TRUTH, P, 3).weighted(weights).probabilities();
        assertNull(ofThree.notProbabilities());
        assertEquals(clean.brier(), ofThree.brier());
        assertEquals(clean.logLoss(), ofThree.logLoss());
    }

    @Test
    void aClassThatIsNoneHasNoRest() {
        assertThrows(IndexOutOfBoundsException.class, () -> sample().oneVsRest(3));
        assertThrows(IndexOutOfBoundsException.class, () -> sample().oneVsRest(-1));
    }
}
