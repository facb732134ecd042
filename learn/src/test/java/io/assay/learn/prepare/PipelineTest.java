package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import io.assay.testing.Draw;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineTest {

    /// Predicts the sum of the columns, with a share for each of the classes.
    private static final Learner SUM = (table, seed) -> PipelineTest::sums;

    private static void sums(Table rows, double[] into) {
        Arrays.fill(into, 0);
        int outputs = into.length / Math.max(1, rows.rows());
        for (int i = 0; i < rows.rows(); i++) {
            for (int c = 0; c < rows.columns().size(); c++) {
                for (int k = 0; k < outputs; k++) {
                    into[i * outputs + k] += (k + 1) * rows.value(i, c);
                }
            }
        }
    }

    private static Table table(int rows) {
        Draw draw = new Draw(5);
        float[] x = new float[rows];
        float[] town = new float[rows];
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = draw.below(9) == 0 ? Float.NaN : draw.below(100);
            town[i] = draw.below(7) == 0 ? Float.NaN : draw.below(4);
            labels[i] = i % 3;
        }
        return Table.ofColumns(
                        new float[][] {x, town},
                        List.of(
                                Column.numeric("x"),
                                new Column("town", List.of("a", "b", "c", "d"))))
                .withClasses(labels, new Target("y", List.of("r", "g", "b")));
    }

    private static Pipeline longest() {
        return Pipeline.of(
                SUM,
                Impute.median(),
                OrderedTargetEncoding.columns(),
                Standardise.columns(),
                Polynomial.degree(2));
    }

    @Test
    void eachStepIsFittedOnWhatTheOneBeforeMade() {
        Table table = table(40);
        Model model = longest().fit(table, 11);
        double[] found = new double[40 * 3];
        model.predict(table, found);
        Table rows = table;
        Model inner = model;
        while (inner instanceof PipelineModel step) {
            rows = step.prepared().table(rows);
            inner = step.model();
        }
        assertEquals(9, rows.columns().size());
        double[] expected = new double[40 * 3];
        sums(rows, expected);
        assertArrayEquals(expected, found);
    }

    @Test
    void anyNumberOfRowsIsDoneInBlocksAsRowByRow() {
        Table table = table(700);
        Model model = longest().fit(table, 11);
        double[] single = new double[700 * 3];
        for (int i = 0; i < 700; i++) {
            double[] one = new double[3];
            model.predict(table.rows(new int[] {i}), one);
            System.arraycopy(one, 0, single, 3 * i, 3);
        }
        for (int rows : new int[] {0, 1, 15, 16, 17, 255, 256, 257, 273, 600}) {
            int[] some = java.util.stream.IntStream.range(0, rows).toArray();
            double[] found = new double[rows * 3];
            model.predict(table.rows(some), found);
            assertArrayEquals(Arrays.copyOf(single, rows * 3), found, rows + " rows");
        }
    }

    @Test
    void theLearnerGetsTheSeedAndRowsThatHaveNotSeenTheirOwnTarget() {
        Table table = table(60);
        Table[] seen = new Table[1];
        Learner watching =
                (rows, seed) -> {
                    assertEquals(99, seed);
                    assertArrayEquals(table.labels(), rows.labels());
                    seen[0] = rows;
                    return PipelineTest::sums;
                };
        PipelineModel model =
                (PipelineModel)
                        Pipeline.of(watching, OrderedTargetEncoding.columns()).fit(table, 99);
        float[] full = model.prepared().table(table).stored(1);
        assertNotEquals(Arrays.toString(full), Arrays.toString(seen[0].stored(1)));
    }

    @Test
    void otherColumnsAndLengthsAreRefused() {
        Table table = table(30);
        Model model = longest().fit(table, 1);
        assertEquals(
                "into has 30 numbers; expected 3 for each of 30 rows",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> model.predict(table, new double[30]))
                        .getMessage());
        assertEquals(
                "the table has 1 columns; the model learned from 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> model.predict(table.columns(0), new double[90]))
                        .getMessage());
        Table plain = Table.of(new float[][] {{1}}, List.of("x"));
        assertEquals(
                "the table has no target",
                assertThrows(IllegalArgumentException.class, () -> longest().fit(plain, 1))
                        .getMessage());
    }

    @Test
    void savedPipelinesPredictTheSameBits() {
        Table table = table(80);
        MultilayerPerceptron learner = MultilayerPerceptron.defaults().layers(5).epochs(3);
        for (Pipeline pipeline :
                List.of(
                        Pipeline.of(learner, Impute.mean(), OneHot.columns().refusingUnknown()),
                        Pipeline.of(
                                learner,
                                Impute.mean(),
                                OrderedTargetEncoding.columns(),
                                Standardise.columns(),
                                Polynomial.degree(2)))) {
            PipelineModel model = (PipelineModel) pipeline.fit(table, 4);
            ModelNotes notes = ModelNotes.of("pipeline", Map.of(), table, 4);
            Model again = ModelFile.of(ModelFile.toBytes(model, notes)).model();
            double[] one = new double[240];
            double[] two = new double[240];
            model.predict(table, one);
            again.predict(table, two);
            assertArrayEquals(one, two);
        }
    }

    @Test
    void manyThreadsPredictAtOnceAndTheSame() {
        Table table = table(600);
        Model model = longest().fit(table, 11);
        double[] expected = new double[1800];
        model.predict(table, expected);
        List<double[]> found =
                java.util.stream.IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> {
                            double[] into = new double[1800];
                            model.predict(table, into);
                            return into;
                        })
                        .toList();
        found.forEach(one -> assertArrayEquals(expected, one));
    }

    /// A service that predicts through all preparations.
    public static final class Service implements Scenario {
        private final Table table = table(300);
        private final Model model =
                Pipeline.of(
                                SUM,
                                Impute.mean(),
                                OneHot.columns(),
                                Polynomial.degree(2),
                                Standardise.columns())
                        .fit(table, 3);
        private final double[] into = new double[900];

        @Override
        public void call() {
            model.predict(table, into);
        }
    }

    @Test
    void warmPipelinesPredictWithoutAllocation() {
        ZeroAllocation.check(Service.class);
    }
}
