package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClassPredictionsTest {
    private static final int[] TRUTH = {0, 1, 2};

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void theLargestLabelSaysHowManyClassesThereAre() {
        assertEquals(6, ClassPredictions.of(TRUTH, new int[] {0, 5, 0}).classes());
        assertEquals(List.of("0", "1", "2"), ClassPredictions.of(TRUTH, TRUTH).labels());
        assertEquals(9, ClassPredictions.of(TRUTH, TRUTH, 9).classes());
    }

    @Test
    void theMostProbableClassIsPredictedTheLowestOnATie() {
        double[] p = {0.2, 0.4, 0.4, 0.5, 0.5, 0, 0, 0.1, 0.9};
        ClassPredictions doubles = ClassPredictions.of(TRUTH, p, 3);
        ClassPredictions floats =
                ClassPredictions.of(
                        TRUTH, new float[] {0.2f, 0.4f, 0.4f, 0.5f, 0.5f, 0, 0, 0.1f, 0.9f}, 3);
        for (ClassPredictions c : List.of(doubles, floats)) {
            assertEquals(1, c.predicted(0));
            assertEquals(0, c.predicted(1));
            assertEquals(2, c.predicted(2));
        }
    }

    @Test
    void labelsAreSortedUnlessDeclared() {
        String[] truth = {"dog", "cat", "dog"};
        String[] predicted = {"cat", "cat", "eel"};
        ClassPredictions sorted = ClassPredictions.of(truth, predicted);
        assertEquals(List.of("cat", "dog", "eel"), sorted.labels());
        assertEquals(1, sorted.truth(0));
        ClassPredictions declared =
                ClassPredictions.of(
                        Arrays.asList(truth),
                        Arrays.asList(predicted),
                        List.of("eel", "dog", "cat", "ant"));
        assertEquals(4, declared.classes());
        assertEquals(2, declared.predicted(0));
    }

    @Test
    void rowsBehindACellAreListed() {
        int[] truth = new int[100];
        int[] predicted = new int[100];
        Arrays.fill(predicted, 10, 60, 1);
        truth[20] = 1;
        ClassPredictions c = ClassPredictions.of(truth, predicted);
        int[] expected = new int[49];
        for (int i = 0; i < 49; i++) {
            expected[i] = i < 10 ? 10 + i : 11 + i;
        }
        assertArrayEquals(expected, c.rows(0, 1));
        assertArrayEquals(new int[] {20}, c.rows(1, 1));
        assertArrayEquals(new int[0], c.rows(1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> c.rows(0, 2));
    }

    @Test
    void labelsAloneHaveNoProbabilities() {
        assertNull(ClassPredictions.of(TRUTH, TRUTH).probabilities());
    }

    @Test
    void lengthsMustFit() {
        refused("truth has 3 rows, predicted has 2", () -> ClassPredictions.of(TRUTH, new int[2]));
        refused(
                "truth has 3 rows, predicted has 2",
                () -> ClassPredictions.of(TRUTH, new int[2], 3));
        refused(
                "truth has 1 rows, predicted has 0",
                () -> ClassPredictions.of(new String[] {"a"}, new String[0]));
        refused(
                "probabilities has 8 values; expected 9 (3 rows of truth x 3 classes)",
                () -> ClassPredictions.of(TRUTH, new double[8], 3));
        refused(
                "truth has 3 rows, weight has 1",
                () -> ClassPredictions.of(TRUTH, TRUTH).weighted(new double[1]));
    }

    @Test
    void classesMustBeInRange() {
        refused(
                "truth[2] is 2; expected a class from 0 to 1",
                () -> ClassPredictions.of(TRUTH, new int[3], 2));
        refused(
                "predicted[1] is -1; expected a class from 0 to 2",
                () -> ClassPredictions.of(TRUTH, new int[] {0, -1, 0}));
        refused(
                "truth[1] is 1; expected a class from 0 to 0",
                () -> ClassPredictions.of(TRUTH, new double[3], List.of("a")));
        refused(
                "predicted[0] is 1000000; expected a class from 0 to 999999",
                () -> ClassPredictions.of(new int[1], new int[] {1_000_000}));
        refused(
                "classes is 0; expected a number from 1 to 1,000,000",
                () -> ClassPredictions.of(TRUTH, TRUTH, 0));
    }

    @Test
    void aProbabilityThatIsNaNIsRefusedByRowAndClass() {
        double[] p = new double[9];
        p[5] = Double.NaN;
        refused(
                "probabilities of row 1, class 2 is NaN; expected a number",
                () -> ClassPredictions.of(TRUTH, p, 3));
        refused(
                "probabilities of row 1, class 2 is NaN; expected a number",
                () -> ClassPredictions.of(TRUTH, floats(p), List.of("a", "b", "c")));
    }

    private static float[] floats(double[] p) {
        float[] floats = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            floats[i] = (float) p[i];
        }
        return floats;
    }

    @Test
    void labelsMustDifferAndBeDeclared() {
        refused(
                "labels[2] is \"a\", as an earlier one is; expected different labels",
                () -> ClassPredictions.of(TRUTH, TRUTH, List.of("a", "b", "a")));
        refused(
                "labels[1] is null; expected different labels",
                () -> ClassPredictions.of(TRUTH, TRUTH, Arrays.asList("a", null, "c")));
        refused(
                "predicted[1] is \"x\"; expected one of the 2 labels",
                () -> ClassPredictions.of(List.of("a", "b"), List.of("a", "x"), List.of("a", "b")));
        refused(
                "truth[1] is null; expected a label",
                () -> ClassPredictions.of(new String[] {"a", null}, new String[] {"a", "a"}));
    }

    @Test
    void weightsAreChecked() {
        ClassPredictions c = ClassPredictions.of(TRUTH, TRUTH);
        refused(
                "weight[1] is -1.0; expected a finite number of at least 0",
                () -> c.weighted(new double[] {1, -1, 1}));
        refused(
                "all 3 weights are 0; expected at least one above 0",
                () -> c.weighted(new double[3]));
    }
}
