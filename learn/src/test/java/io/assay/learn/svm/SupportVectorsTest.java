package io.assay.learn.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.testing.ContractTables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupportVectorsTest {
    private static final SupportVectorClassifier LINE =
            SupportVectorClassifier.defaults().kernel(Kernel.linear()).within(1e-10, 1_000_000);

    @Test
    void theWidestMarginBetweenTwoRowsIsHalfwayBetweenThem() {
        Table table =
                Table.of(new float[][] {{0, 1, 3, 5}}, List.of("x"))
                        .withClasses(new int[] {0, 0, 1, 1}, new Target("y", List.of("a", "b")));
        SupportVectorClassModel model = LINE.c(10).fit(table, 0);
        double[] into = new double[4];
        model.decide(table, into);
        assertArrayEquals(new double[] {-2, -1, 1, 3}, into, 1e-9);
        assertEquals(1, model.supports(0));
        assertEquals(1, model.supports(1));
    }

    @Test
    void theTubeLiesFlatWhereItCan() {
        Table table =
                Table.of(new float[][] {{0, 1, 2}}, List.of("x"))
                        .withTarget(new double[] {0, 1, 2}, "y");
        SupportVectorRegression learner =
                SupportVectorRegression.defaults()
                        .kernel(Kernel.linear())
                        .epsilon(0.5)
                        .c(100)
                        .within(1e-10, 1_000_000);
        double[] into = new double[3];
        learner.fit(table, 0).predict(table, into);
        assertArrayEquals(new double[] {0.5, 1, 1.5}, into, 1e-9);
        learner.epsilon(2).fit(table, 0).predict(table, into);
        assertEquals(into[0], into[2]);
    }

    @Test
    void everyRowMeetsTheConditionsOfOptimality() {
        Table table = ContractTables.classes(2);
        double c = 0.7;
        SupportVectorClassifier learner =
                SupportVectorClassifier.defaults().c(c).within(1e-9, 1_000_000);
        SupportVectorClassModel model = learner.fit(table, 0);
        assertTrue(model.isConverged());
        assertFalse(learner.within(1e-9, 3).fit(table, 0).isConverged());
        double[] decisions = new double[90];
        model.decide(table, decisions);
        int free = 0;
        for (int i = 0; i < 90; i++) {
            double margin = decisions[i] * (table.label(i) == 1 ? 1 : -1);
            free += Math.abs(margin - 1) < 1e-7 ? 1 : 0;
        }
        long inside =
                IntStream.range(0, 90)
                        .filter(i -> decisions[i] * (table.label(i) == 1 ? 1 : -1) < 1 + 1e-7)
                        .count();
        assertTrue(free >= 2, free + " rows on the margin");
        assertEquals(model.supports(0) + model.supports(1), inside);
    }

    @Test
    void aSmallCacheOfKernelRowsChangesNothing() {
        Table table = ContractTables.classes(2);
        double[] expected = solution(new KernelRows(Kernel.rbf(0.5), table), table);
        double[] found = solution(new KernelRows(Kernel.rbf(0.5), table, 2), table);
        assertArrayEquals(expected, found);
    }

    private static double[] solution(KernelRows kernel, Table table) {
        int n = table.rows();
        double[] y = IntStream.range(0, n).mapToDouble(i -> table.label(i) == 0 ? 1 : -1).toArray();
        double[] p = new double[n];
        double[] c = new double[n];
        Arrays.fill(p, -1);
        Arrays.fill(c, 1);
        Smo search = new Smo(kernel, IntStream.range(0, n).toArray(), y, p, c);
        search.solve(1e-6, 100_000);
        return search.a;
    }

    @Test
    void aClassWithoutRowsHasProbabilityZero() {
        Table table = ContractTables.classes(3);
        int[] some = IntStream.range(0, 90).filter(i -> i % 3 != 1).toArray();
        double[] into = new double[270];
        LINE.fit(table.rows(some), 0).predict(table, into);
        for (int i = 0; i < 90; i++) {
            assertEquals(0, into[3 * i + 1]);
        }
        LINE.fit(table.rows(new int[] {2, 5}), 0).predict(table, into);
        assertArrayEquals(new double[] {0, 0, 1}, Arrays.copyOf(into, 3));
        Table two = ContractTables.classes(2);
        double[] pairs = new double[180];
        LINE.fit(two.rows(new int[] {0, 2}), 0).predict(two, pairs);
        assertArrayEquals(new double[] {1, 0}, Arrays.copyOf(pairs, 2));
    }

    @Test
    void settingsAreChecked() {
        refused("c is 0.0; expected a finite number above 0", () -> LINE.c(0));
        refused("tolerance is 2.0; expected (0, 1]", () -> LINE.within(2, 1));
        refused("steps is 0; expected at least 1", () -> LINE.within(1, 0));
        refused(
                "gamma is -1.0; expected a finite number above 0, 0 for kernels without one",
                () -> Kernel.rbf(-1));
        refused(
                "epsilon is -1.0; expected a finite number of at least 0",
                () -> SupportVectorRegression.defaults().epsilon(-1));
    }

    private static void refused(String message, Runnable refusal) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refusal::run).getMessage());
    }
}
