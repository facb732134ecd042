package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import io.assay.resample.Replicates;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Two models over several classes on the same rows.
class ClassComparisonTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(2_000, 42);
    private static final int K = 4;

    /// Probabilities that see the class through noise, the second through more of it.
    private static List<ClassPredictions> models(int n, double more) {
        SplittableRandom random = new SplittableRandom(n);
        int[] truth = new int[n];
        double[] a = new double[n * K];
        double[] b = new double[n * K];
        for (int i = 0; i < n; i++) {
            truth[i] = Math.min(random.nextInt(K), random.nextInt(K));
            fill(a, i, truth[i], 1, random);
            fill(b, i, truth[i], 1 + more, random);
        }
        return List.of(ClassPredictions.of(truth, a, K), ClassPredictions.of(truth, b, K));
    }

    private static void fill(
            double[] all, int row, int truth, double noise, SplittableRandom random) {
        double sum = 0;
        for (int c = 0; c < K; c++) {
            all[row * K + c] = (c == truth ? 0.5 : 0) + noise * random.nextDouble();
            sum += all[row * K + c];
        }
        for (int c = 0; c < K; c++) {
            all[row * K + c] /= sum;
        }
    }

    private static Metric<ClassSample> metric(String name) {
        return ClassMetrics.all(Undefined.ZERO).stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void accuraciesOnJointCellsSpreadAsTheFormulaSays() {
        List<ClassPredictions> m = models(400, 0.3);
        McNemar counts = McNemar.of(m.get(0), m.get(1));
        double apart = counts.firstOnly() - counts.secondOnly();
        double differing = counts.firstOnly() + counts.secondOnly();
        Replicates r = BOOTSTRAP.difference(m.get(0), m.get(1), metric("accuracy"));
        assertEquals(apart / 400, r.estimate(), 1e-12);
        double sd = Math.sqrt(differing - apart * apart / 400) / 400;
        assertEquals(sd, r.sd(), 4 * sd / Math.sqrt(2 * 2_000));
        assertEquals(apart / 400, r.mean(), 4 * sd / Math.sqrt(2_000));
    }

    @Test
    void replicatesAndInfluencesAgree() {
        List<ClassPredictions> m = models(500, 0.4);
        for (String name : List.of("f1_macro", "mcc", "log_loss", "roc_auc_ovr_macro")) {
            int replicates = name.startsWith("roc") || name.startsWith("log") ? 300 : 2_000;
            double error = new Paired<>(m.get(0), m.get(1), metric(name)).error();
            Replicates r = Bootstrap.of(replicates, 7).difference(m.get(0), m.get(1), metric(name));
            assertEquals(error, r.sd(), 0.05 * error + 4 * error / Math.sqrt(2 * replicates), name);
            assertTrue(r.interval(0.95, IntervalMethod.BCA).isDefined(), name);
        }
    }

    @Test
    void theUsualMethodDependsOnTheMetric() {
        List<ClassPredictions> m = models(2_000, 0.4);
        assertEquals("McNemar, exact", of(m, "accuracy").method());
        assertEquals("influence", of(m, "f1_macro").method());
        assertEquals("bootstrap (2000)", of(m, "ece_10_top_label").method());
        for (String name : List.of("accuracy", "f1_macro", "log_loss")) {
            Comparison c = of(m, name);
            assertTrue(c.isSignificant(), c.sentence());
            assertTrue(c.sentence().startsWith("The first model is better"), c.sentence());
        }
    }

    private static Comparison of(List<ClassPredictions> m, String metric) {
        return Comparison.of(m.get(0), m.get(1), metric(metric), BOOTSTRAP, 0.95);
    }

    @Test
    void withoutProbabilitiesTheirMetricsCannotBeCompared() {
        ClassPredictions labels = ClassPredictions.of(new int[] {0, 1, 2}, new int[] {0, 1, 1});
        Comparison c = of(List.of(labels, labels), "log_loss");
        assertEquals("no probabilities", c.reason());
        assertNotNull(c.sentence());
    }

    @Test
    void onlyTheSameRowsAreCompared() {
        ClassPredictions a = ClassPredictions.of(new int[] {0, 1, 2}, new int[] {0, 1, 1});
        refused(
                "the first model has 3 rows, the second has 2",
                a,
                ClassPredictions.of(new int[] {0, 1}, new int[] {0, 1}, 3));
        refused(
                "truth differs in row 2; expected the same rows in the same order",
                a,
                ClassPredictions.of(new int[] {0, 1, 1}, new int[] {0, 1, 1}, 3));
        refused(
                "the first model has the classes [0, 1, 2], the second [x, y, z]; expected the same in"
                        + " the same order",
                a,
                ClassPredictions.of(
                        new int[] {0, 1, 2}, new int[] {0, 1, 1}, List.of("x", "y", "z")));
        refused(
                "rows carry weights; this test needs whole rows",
                a,
                a.weighted(new double[] {1, 2, 3}));
    }

    private static void refused(String message, ClassPredictions a, ClassPredictions b) {
        Executable call = () -> of(List.of(a, b), "f1_macro");
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
