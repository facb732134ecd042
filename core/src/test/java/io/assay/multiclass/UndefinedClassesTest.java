package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What becomes of averages when a class has no value.
class UndefinedClassesTest {
    /// c is never predicted, d does not occur.
    private static final ClassPredictions HOLES =
            ClassPredictions.of(
                    List.of("a", "a", "b", "c"),
                    List.of("a", "b", "b", "a"),
                    List.of("a", "b", "c", "d"));

    private static Value precision(Average average, Undefined policy) {
        return HOLES.confusion().of(Rate.PRECISION, average, policy);
    }

    @Test
    void anUndefinedClassMakesTheAverageUndefinedAndIsNamed() {
        Value macro = precision(Average.MACRO, Undefined.NAN);
        assertFalse(macro.isDefined());
        assertTrue(Double.isNaN(macro.value()));
        assertEquals("precision is undefined for classes c, d (never predicted)", macro.reason());
        assertEquals(
                "recall is undefined for class d (never true)",
                HOLES.confusion().of(Rate.RECALL, Average.MACRO, Undefined.NAN).reason());
        assertEquals(
                "f1 is undefined for class d (neither true nor predicted)",
                HOLES.confusion().of(Rate.F1, Average.WEIGHTED, Undefined.NAN).reason());
        assertTrue(Double.isNaN(HOLES.confusion().precision(Average.MACRO)));
    }

    @Test
    void zeroAndOneStandInForTheMissingClasses() {
        assertEquals(Value.of(0.25), precision(Average.MACRO, Undefined.ZERO));
        assertEquals(Value.of(0.75), precision(Average.MACRO, Undefined.ONE));
        assertEquals(Value.of(0.375), precision(Average.WEIGHTED, Undefined.ZERO));
        assertEquals(Value.of(0.625), precision(Average.WEIGHTED, Undefined.ONE));
    }

    @Test
    void skipAveragesTheRestAndSaysOverHowMany() {
        Value macro = precision(Average.MACRO, Undefined.SKIP);
        assertEquals(0.5, macro.value());
        assertTrue(macro.isDefined());
        assertEquals(
                "over 2 of 4 classes: precision is undefined for classes c, d (never predicted)",
                macro.note());
        assertEquals(
                "0.5 (over 2 of 4 classes: precision is undefined for classes c, d (never"
                        + " predicted))",
                macro.toString());
    }

    @Test
    void presentLeavesOutClassesThatDoNotOccur() {
        assertEquals(Value.of(1.0 / 3), precision(Average.PRESENT, Undefined.ZERO));
        assertEquals(
                "precision is undefined for class c (never predicted)",
                precision(Average.PRESENT, Undefined.NAN).reason());
        Value recall = HOLES.confusion().of(Rate.RECALL, Average.PRESENT, Undefined.NAN);
        assertEquals(Value.of(0.5), recall);
        assertNull(recall.note());
    }

    @Test
    void theMicroAverageNeedsRowsOnly() {
        assertEquals(Value.of(0.5), precision(Average.MICRO, Undefined.NAN));
        ConfusionMatrix none = ClassPredictions.of(new int[0], new int[0], 3).confusion();
        for (Average average : Average.values()) {
            assertFalse(none.of(Rate.RECALL, average, Undefined.NAN).isDefined());
        }
        assertEquals("no rows", none.of(Rate.RECALL, Average.MACRO, Undefined.NAN).reason());
    }

    @Test
    void manyClassesAreCounted() {
        ConfusionMatrix m = ClassPredictions.of(new int[1], new int[1], 100).confusion();
        assertEquals(
                "recall is undefined for classes 1, 2, 3, 4, 5 and 94 more (never true)",
                m.of(Rate.RECALL, Average.MACRO, Undefined.NAN).reason());
    }

    @Test
    void aSingleClassHasItsReasons() {
        int[] same = {1, 1};
        ConfusionMatrix m = ClassPredictions.of(same, same, 2).confusion();
        assertEquals("truth holds one class only", Agreement.mcc(m).reason());
        assertEquals(
                "truth and prediction hold one and the same class only",
                Agreement.kappa(m, ConfusionMatrix.Distance.LINEAR).reason());
        assertEquals("truth holds one class only", Agreement.adjustedBalancedAccuracy(m).reason());
        assertEquals(
                "specificity is undefined for class 1 (no other class is true)",
                m.of(Rate.SPECIFICITY, Average.MACRO, Undefined.NAN).reason());
        ConfusionMatrix flat = ClassPredictions.of(new int[] {0, 1}, same, 2).confusion();
        assertEquals("prediction holds one class only", Agreement.mcc(flat).reason());
        assertEquals(0, Agreement.kappa(flat, ConfusionMatrix.Distance.NONE).value());
    }

    @Test
    void theReportSaysWhyANumberIsMissing() {
        ClassReport report = ClassReport.of(HOLES, Undefined.NAN);
        assertEquals(
                Map.of(
                        "confusion_norm_true",
                        "confusion_norm_true is undefined for class d (never true)",
                        "confusion_norm_pred",
                        "confusion_norm_pred is undefined for classes c, d (never predicted)",
                        "precision_per_class",
                        "precision is undefined for classes c, d (never predicted)",
                        "recall_per_class",
                        "recall is undefined for class d (never true)",
                        "f1_per_class",
                        "f1 is undefined for class d (neither true nor predicted)",
                        "jaccard_per_class",
                        "jaccard is undefined for class d (neither true nor predicted)"),
                report.reasons());
        assertArrayEquals(
                new double[] {0.5, 1, 0, Double.NaN},
                (double[]) report.values().get("recall_per_class"));
    }

    @Test
    void theReportFollowsThePolicy() {
        ClassReport report = ClassReport.of(HOLES, Undefined.ONE);
        assertEquals(Map.of(), report.reasons());
        assertArrayEquals(
                new double[] {0.5, 0.5, 1, 1},
                (double[]) report.values().get("precision_per_class"));
        assertArrayEquals(
                new double[] {1, 1, 1, 1},
                ((double[][]) report.values().get("confusion_norm_true"))[3]);
        assertEquals(4L, report.values().get("n"));
        assertArrayEquals(new int[] {2, 3}, (int[]) report.values().get("classes_never_predicted"));
    }

    @Test
    void theMatricesOfVeryManyClassesAreLeftOut() {
        ClassPredictions many = ClassPredictions.of(new int[1], new int[1], 1_001);
        assertFalse(ClassReport.of(many, Undefined.NAN).values().containsKey("confusion"));
        ClassPredictions fewer = ClassPredictions.of(new int[1], new int[1], 1_000);
        assertTrue(ClassReport.of(fewer, Undefined.NAN).values().containsKey("confusion"));
    }
}
