package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Confusion;
import io.assay.Rate;
import io.assay.multiclass.ConfusionMatrix.Confused;
import io.assay.multiclass.ConfusionMatrix.Distance;
import io.assay.multiclass.ConfusionMatrix.Margin;
import io.assay.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    private static final int CAT = 0;
    private static final int DOG = 1;

    /// Truth DDDCCC, predictions DCCCCD.
    private static ConfusionMatrix pets() {
        return ClassPredictions.of(
                        new String[] {"dog", "dog", "dog", "cat", "cat", "cat"},
                        new String[] {"dog", "cat", "cat", "cat", "cat", "dog"})
                .confusion();
    }

    /// Truth in rows: 4 1 0 / 2 3 0 / 0 0 2.
    private static ConfusionMatrix three() {
        int[] truth = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2};
        int[] predicted = {0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 2, 2};
        return ClassPredictions.of(truth, predicted).confusion();
    }

    @Test
    void dogsAndCatsOfTheTextbook() {
        ConfusionMatrix m = pets();
        assertEquals(3.0 / 6, m.accuracy());
        assertEquals(1.0 / 2, m.precision(DOG));
        assertEquals(1.0 / 3, m.recall(DOG));
        assertEquals(2.0 / 4, m.precision(CAT));
        assertEquals(2.0 / 3, m.recall(CAT));
    }

    @Test
    void bothOrientationsAreTables() {
        assertEquals(
                List.of(
                        "truth \\ predicted  cat  dog",
                        "              cat    2    1",
                        "              dog    2    1"),
                pets().toString().lines().toList());
        assertEquals(
                List.of(
                        "predicted \\ truth  cat  dog",
                        "              cat    2    2",
                        "              dog    1    1"),
                pets().transposedText().lines().toList());
    }

    @Test
    void marginsAndOneVsRestAddUp() {
        ConfusionMatrix m = three();
        assertEquals(12, m.total());
        assertEquals(12, m.rows());
        assertEquals(5, m.support(0));
        assertEquals(6, m.predictedCount(0));
        assertEquals(new Confusion(4, 2, 1, 5), m.of(0));
        assertEquals(new Confusion(2, 0, 0, 10), m.of(2));
        assertEquals(new Confusion(9, 3, 3, 21), m.pooled());
        assertEquals(5.0 / 7, m.specificity(0));
        assertEquals(4.0 / 7, m.jaccard(0));
        assertEquals(8.0 / 11, m.f1(0));
        assertThrows(IndexOutOfBoundsException.class, () -> m.count(0, 3));
    }

    @Test
    void averagesByHand() {
        ConfusionMatrix m = three();
        assertEquals((4.0 / 6 + 3.0 / 4 + 1) / 3, m.precision(Average.MACRO), 1e-15);
        assertEquals((4.0 / 5 + 3.0 / 5 + 1) / 3, m.recall(Average.MACRO), 1e-15);
        assertEquals((5 * 4.0 / 6 + 5 * 3.0 / 4 + 2) / 12, m.precision(Average.WEIGHTED), 1e-15);
        assertEquals(9.0 / 12, m.f1(Average.MICRO), 1e-15);
        assertEquals(9.0 / 15, m.jaccard(Average.MICRO), 1e-15);
        assertEquals((5.0 / 7 + 6.0 / 7 + 1) / 3, m.specificity(Average.MACRO), 1e-15);
        assertEquals(m.recall(Average.MACRO), m.balancedAccuracy(), 1e-15);
        assertEquals((m.balancedAccuracy() - 1.0 / 3) * 1.5, m.adjustedBalancedAccuracy(), 1e-15);
        assertEquals(3.0 / 12, m.hammingLoss());
        assertEquals(5.0 / 12, m.majorityAccuracy());
    }

    @Test
    void agreementByHand() {
        ConfusionMatrix m = three(); // margins 5 5 2 and 6 4 2
        double chance = (5 * 6 + 5 * 4 + 2 * 2) / 144.0;
        assertEquals((0.75 - chance) / (1 - chance), m.cohenKappa(), 1e-15);
        double linear = 0;
        double quadratic = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double expected = m.support(i) * m.predictedCount(j) / 12;
                linear += Math.abs(i - j) * expected;
                quadratic += (i - j) * (i - j) * expected;
            }
        }
        assertEquals(1 - 3 / linear, m.cohenKappa(Distance.LINEAR), 1e-15);
        assertEquals(1 - 3 / quadratic, m.cohenKappa(Distance.QUADRATIC), 1e-15);
        double covariance = 9 * 12 - 54;
        double spread = Math.sqrt(144 - 54.0) * Math.sqrt(144 - 56.0);
        assertEquals(covariance / spread, m.mcc(), 1e-15);
    }

    @Test
    void twoClassesAgreeWithTheBinaryTable() {
        ConfusionMatrix m = pets();
        assertEquals(m.of(DOG).mcc(), m.mcc(), 1e-15);
        assertEquals(m.of(DOG).cohenKappa(), m.cohenKappa(), 1e-15);
        assertEquals(m.of(DOG).balancedAccuracy(), m.balancedAccuracy(), 1e-15);
    }

    @Test
    void sharesOfEachMargin() {
        ConfusionMatrix m = three();
        assertEquals(2.0 / 5, m.share(1, 0, Margin.TRUTH));
        assertEquals(2.0 / 6, m.share(1, 0, Margin.PREDICTED));
        assertEquals(2.0 / 12, m.share(1, 0, Margin.ALL));
    }

    @Test
    void mostConfusedPairsComeFirst() {
        ConfusionMatrix m = three();
        Confused most = new Confused(1, 0, 2);
        assertEquals(List.of(most), m.mostConfused(1));
        assertEquals(List.of(most, new Confused(0, 1, 1)), m.mostConfused(5));
        assertEquals(List.of(), m.mostConfused(0));
    }

    @Test
    void equallyConfusedPairsComeInOrderOfTheirClasses() {
        int[] truth = {2, 1, 0, 0, 2};
        int[] predicted = {0, 2, 2, 1, 1};
        assertEquals(
                List.of(new Confused(0, 1, 1), new Confused(0, 2, 1), new Confused(1, 2, 1)),
                ClassPredictions.of(truth, predicted).confusion().mostConfused(3));
    }

    @Test
    void classesThatAreMissingAreListed() {
        int[] truth = {0, 0, 3};
        int[] predicted = {0, 1, 1};
        ConfusionMatrix m = ClassPredictions.of(truth, predicted, 5).confusion();
        assertArrayEquals(new int[] {1, 2, 4}, m.classesNeverTrue());
        assertArrayEquals(new int[] {2, 3, 4}, m.classesNeverPredicted());
        assertTrue(m.occurs(1) && m.occurs(3));
        assertEquals(false, m.occurs(4));
    }

    /// 10,000 classes, where a full table would be 800 MB.
    @Test
    void tenThousandClassesFitInLittleRoom() {
        int[] truth = new int[30_000];
        int[] predicted = new int[30_000];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i % 10_000;
            predicted[i] = i < 10_000 ? 9_999 - i : i % 10_000;
        }
        ConfusionMatrix m = ClassPredictions.of(truth, predicted, 10_000).confusion();
        assertEquals(2, m.count(17, 17));
        assertEquals(1, m.count(17, 9_982));
        assertEquals(3, m.support(9_999));
        assertEquals(2.0 / 3, m.accuracy(), 1e-15);
        assertEquals(2.0 / 3, m.f1(Average.MACRO), 1e-13);
        assertEquals(2.0 / 3, m.balancedAccuracy(), 1e-13);
        assertEquals(new Confused(0, 9_999, 1), m.mostConfused(1).get(0));
        assertEquals("10000 x 10000 classes, 30000 rows", m.toString());
        assertEquals(2.0 / 3 - 1e-4, m.cohenKappa() * (1 - 1e-4), 1e-13);
    }

    @Test
    void weightsOfACellAreAddedExactly() {
        int[] zeros = new int[1_001];
        double[] weights = new double[1_001];
        java.util.Arrays.fill(weights, 0x1p-53);
        weights[0] = 1; // a plain sum stays at 1
        ConfusionMatrix m = ClassPredictions.of(zeros, zeros, 2).weighted(weights).confusion();
        assertEquals(1 + 1_000 * 0x1p-53, m.count(0, 0));
        assertEquals(1_001, m.rows());
    }

    /// All margins are added up in one order, so that no rounding error passes for a row.
    @Test
    void weightedRowsPredictedAsOneClassLeaveMccAndNpvUndefined() {
        Property.holds(
                "one predicted class",
                200,
                Property.seed(),
                draw -> {
                    int[] truth = new int[20];
                    double[] weights = new double[20];
                    for (int i = 0; i < truth.length; i++) {
                        truth[i] = draw.below(6);
                        weights[i] = 1 - draw.unit();
                    }
                    truth[0] = 0;
                    truth[1] = 1;
                    ConfusionMatrix m =
                            ClassPredictions.of(truth, new int[20], 6)
                                    .weighted(weights)
                                    .confusion();
                    assertEquals("prediction holds one class only", Agreement.mcc(m).reason());
                    assertEquals("no predicted negatives", m.of(Rate.NPV, 0).reason());
                });
    }
}
