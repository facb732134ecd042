package io.assay.learn.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaussianNaiveBayesTest {
    private static final Target KIND = new Target("kind", List.of("a", "b", "c"));

    private final Table table =
            Table.of(new float[][] {{0, 2, 4, 10}}, List.of("x"))
                    .withClasses(new int[] {0, 0, 1, 1}, KIND);

    @Test
    void momentsAndProbabilitiesAreThoseOfTheFormula() {
        GaussianModel model = GaussianNaiveBayes.defaults().smoothing(0.1).fit(table, 0);
        // All rows: mean 4, variance 14; a tenth is added to 1 and 9.
        assertEquals(1, model.mean(0, 0));
        assertEquals(7, model.mean(1, 0));
        assertEquals(2.4, model.variance(0, 0), 1e-15);
        assertEquals(10.4, model.variance(1, 0), 1e-14);
        double[] into = new double[3];
        model.predict(Table.of(new float[][] {{3}}, List.of("x")), into);
        double a = Math.exp(-4 / 4.8) / Math.sqrt(2.4);
        double b = Math.exp(-16 / 20.8) / Math.sqrt(10.4);
        assertEquals(a / (a + b), into[0], 1e-14);
        assertEquals(b / (a + b), into[1], 1e-14);
        assertEquals(0, into[2]);
    }

    @Test
    void aConstantFeatureNeedsSmoothing() {
        Table flat =
                Table.of(new float[][] {{3, 3}}, List.of("x")).withClasses(new int[] {0, 1}, KIND);
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GaussianNaiveBayes.defaults().fit(flat, 0));
        assertEquals(
                "naive Bayes needs spread: column x is constant within class a, and smoothing adds"
                        + " 0.0; expected more smoothing, or the column left out",
                refusal.getMessage());
    }

    @Test
    void smoothingIsChecked() {
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GaussianNaiveBayes.defaults().smoothing(-1));
        assertEquals(
                "smoothing is -1.0; expected a finite number of at least 0", refusal.getMessage());
    }
}
