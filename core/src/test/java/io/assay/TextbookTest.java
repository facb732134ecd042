package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ConfusionMatrix;
import io.assay.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Examples that textbooks work by hand.
class TextbookTest {
    private static final int DOG = 0;
    private static final int CAT = 1;

    /// The heart-disease table of introductory courses on sensitivity and specificity: 303 patients,
    /// a random forest against the diagnosis.
    private static final Confusion FOREST = new Confusion(142, 22, 29, 110);

    /// The same patients under logistic regression.
    private static final Confusion REGRESSION = new Confusion(139, 20, 32, 112);

    @Test
    void heartDiseaseBySensitivityAndSpecificity() {
        assertEquals(142.0 / 171, FOREST.sensitivity());
        assertEquals(110.0 / 132, FOREST.specificity());
        assertEquals(0.83, FOREST.sensitivity(), 0.005);
        assertEquals(0.83, FOREST.specificity(), 0.005);
        assertEquals(0.81, REGRESSION.sensitivity(), 0.005);
        assertEquals(0.85, REGRESSION.specificity(), 0.005);
    }

    @Test
    void heartDiseaseByEveryOtherWord() {
        assertEquals(303, FOREST.total());
        assertEquals(252.0 / 303, FOREST.accuracy());
        assertEquals(171.0 / 303, FOREST.majorityAccuracy());
        assertEquals(171.0 / 303, FOREST.prevalence());
        assertEquals(142.0 / 164, FOREST.precision());
        assertEquals(110.0 / 139, FOREST.npv());
        assertEquals(284.0 / 335, FOREST.f1());
        assertEquals(22, FOREST.fp(), "type I errors");
        assertEquals(29, FOREST.fn(), "type II errors");
        assertEquals(22.0 / 132, FOREST.fpr(), 1e-15);
        assertEquals(29.0 / 171, FOREST.fnr(), 1e-15);
        assertEquals(142.0 / 171 + 110.0 / 132 - 1, FOREST.youdenJ(), 1e-15);
    }

    /// Truth DDDCCC, predictions DCCCCD.
    @Test
    void dogsAndCatsAsTwoClasses() {
        byte[] truth = {1, 1, 1, 0, 0, 0};
        double[] predicted = {1, 0, 0, 0, 0, 1};
        Counts dog = Predictions.binary(truth, predicted).at(0.5);
        assertEquals(3.0 / 6, dog.accuracy());
        assertEquals(1.0 / 2, dog.precision());
        assertEquals(1.0 / 3, dog.recall());
        assertEquals(2.0 / 4, dog.npv());
        assertEquals(2.0 / 3, dog.specificity());
    }

    @Test
    void dogsAndCatsAsAMatrix() {
        ConfusionMatrix matrix =
                ClassPredictions.of(
                                List.of("D", "D", "D", "C", "C", "C"),
                                List.of("D", "C", "C", "C", "C", "D"),
                                List.of("D", "C"))
                        .confusion();
        assertEquals(3.0 / 6, matrix.accuracy());
        assertEquals(1.0 / 2, matrix.precision(DOG));
        assertEquals(1.0 / 3, matrix.recall(DOG));
        assertEquals(2.0 / 4, matrix.precision(CAT));
        assertEquals(2.0 / 3, matrix.recall(CAT));
        assertEquals(2, matrix.count(DOG, CAT), "truth in rows");
    }

    @Test
    void missesAndFalseAlarmsAreOneMinusSensitivityAndSpecificityToTheLastBit() {
        Property.holds(
                "error rates",
                draw -> {
                    int most = draw.pick(3, 100, 1_000_000, Integer.MAX_VALUE);
                    Counts c =
                            new Confusion(
                                    draw.below(most),
                                    draw.below(most),
                                    draw.below(most),
                                    draw.below(most));
                    assertEquals(c.recall(), c.sensitivity());
                    assertEquals(1 - c.sensitivity(), c.fnr());
                    assertEquals(1 - c.specificity(), c.fpr());
                });
    }

    /// Three positives and two negatives make six pairs: two are won by 0.9, one and a half by 0.7,
    /// which ties with a negative, and none by 0.2.
    @Test
    void areaByCountingPairsWithATie() {
        byte[] truth = {1, 0, 1, 0, 1};
        double[] scores = {0.9, 0.7, 0.7, 0.4, 0.2};
        assertEquals(3.5 / 6, Predictions.binary(truth, scores).ranking().auc());
        assertEquals(1 / 6.0, Metrics.GINI.of(Predictions.binary(truth, scores)).value(), 1e-15);
    }

    /// Falling scores flag +, then + and -, then -, then +: precision 1/1, 2/3, 2/4, 3/5 at recall
    /// 1/3, 2/3, 2/3, 1.
    @Test
    void averagePrecisionByHand() {
        byte[] truth = {1, 0, 1, 0, 1};
        double[] scores = {0.9, 0.7, 0.7, 0.4, 0.2};
        assertEquals(
                (1 + 2.0 / 3 + 3.0 / 5) / 3,
                Predictions.binary(truth, scores).ranking().averagePrecision(),
                1e-15);
    }

    @Test
    void lossesByHand() {
        byte[] truth = {1, 0};
        double[] scores = {0.8, 0.4};
        BinaryPredictions p = Predictions.binary(truth, scores);
        assertEquals((0.04 + 0.16) / 2, p.brier(), 1e-16);
        assertEquals(-(Math.log(0.8) + Math.log(0.6)) / 2, p.logLoss(LogLoss.CLIP), 1e-15);
    }

    /// 95 healthy of 100: calling everybody healthy is right 95 times and finds nobody.
    @Test
    void accuracyOfAlwaysPredictingTheMajority() {
        Confusion nobody = new Confusion(0, 0, 5, 95);
        assertEquals(0.95, nobody.accuracy());
        assertEquals(0.95, nobody.majorityAccuracy());
        assertEquals(0.5, nobody.balancedAccuracy());
        assertEquals(0, nobody.recall());
        assertEquals("undefined (no predicted positives)", Rate.PRECISION.of(nobody).toString());
    }

    @Test
    void likelihoodRatiosOfATest() {
        Confusion test = new Confusion(90, 20, 10, 80);
        assertEquals(4.5, test.lrPositive(), 1e-15);
        assertEquals(0.125, test.lrNegative(), 1e-15);
    }

    /// Two raters on 50 grants: both yes 20, both no 15, 5 and 10 apart; agreement 0.7, by chance 0.5.
    @Test
    void kappaOfTwoRaters() {
        assertEquals(0.4, new Confusion(20, 10, 5, 15).cohenKappa(), 1e-15);
    }
}
