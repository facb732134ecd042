package io.assay.learn.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import io.assay.testing.Draw;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {
    private static final MultilayerPerceptron SMALL =
            MultilayerPerceptron.defaults()
                    .layers(16)
                    .optimiser(Optimiser.adam(0.02))
                    .epochs(60)
                    .withoutStopping();

    private static float[][] square(int rows) {
        Draw draw = new Draw(21);
        float[][] x = new float[2][rows];
        for (int i = 0; i < rows; i++) {
            x[0][i] = draw.below(2001) / 1000f - 1;
            x[1][i] = draw.below(2001) / 1000f - 1;
        }
        return x;
    }

    /// The class says whether two numbers have different signs: no line can tell.
    private static Table signs(int rows) {
        float[][] x = square(rows);
        int[] labels = new int[rows];
        Arrays.setAll(labels, i -> x[0][i] * x[1][i] < 0 ? 1 : 0);
        return Table.of(x, List.of("a", "b"))
                .withClasses(labels, new Target("differ", List.of("no", "yes")));
    }

    private static Table wave(int rows) {
        float[][] x = square(rows);
        double[] y = new double[rows];
        Arrays.setAll(y, i -> 1000 + 300 * Math.sin(3 * x[0][i]) + 100 * x[1][i]);
        return Table.of(x, List.of("a", "b")).withTarget(y, "height");
    }

    private static double accuracy(Model model, Table table) {
        double[] p = new double[2 * table.rows()];
        model.predict(table, p);
        int right = 0;
        for (int i = 0; i < table.rows(); i++) {
            assertEquals(1, p[2 * i] + p[2 * i + 1], 1e-12);
            right += (p[2 * i + 1] > 0.5 ? 1 : 0) == table.label(i) ? 1 : 0;
        }
        return (double) right / table.rows();
    }

    private static double rmse(Model model, Table table) {
        double[] p = new double[table.rows()];
        model.predict(table, p);
        double squares = 0;
        for (int i = 0; i < p.length; i++) {
            squares += Math.pow(p[i] - table.number(i), 2);
        }
        return Math.sqrt(squares / p.length);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void everyActivationLearnsWhatNoLineCanTell(Activation activation) {
        MultilayerPerceptron learner =
                SMALL.activation(activation).initialisation(Initialisation.xavier());
        Network network = learner.fit(signs(400), 1);
        assertTrue(
                accuracy(network, signs(900)) > 0.93,
                activation + " " + accuracy(network, signs(900)));
    }

    @Test
    void numbersAreLearnedInTheirOwnUnit() {
        double error = rmse(SMALL.fit(wave(400), 1), wave(900));
        assertTrue(error < 40, "error " + error + " of a spread of 220");
    }

    @Test
    void everyOptimiserLearns() {
        for (Optimiser optimiser :
                List.of(
                        Optimiser.sgd(0.3),
                        Optimiser.momentum(0.05, 0.9),
                        Optimiser.nesterov(0.05, 0.9),
                        Optimiser.rmsProp(0.01),
                        Optimiser.adam(0.02),
                        Optimiser.adamW(0.02, 0.01))) {
            Network network = SMALL.optimiser(optimiser).fit(signs(400), 1);
            double accuracy = accuracy(network, signs(900));
            assertTrue(accuracy > 0.9, optimiser + " " + accuracy);
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        double[] one = new double[600];
        double[] two = new double[600];
        MultilayerPerceptron learner =
                SMALL.dropout(0.2).epochs(5).stopping(EarlyStopping.heldOut(0.2, 3));
        learner.fit(signs(300), 77).predict(signs(300), one);
        learner.fit(signs(300), 77).predict(signs(300), two);
        assertArrayEquals(one, two);
        assertEquals(502726565, Arrays.hashCode(one), "the bits of seed 77, on every machine");
    }

    @Test
    void weightsOfTheBestEpochAreRestored() {
        EarlyStopping watched = EarlyStopping.heldOut(0.3, 1000);
        MultilayerPerceptron learner =
                SMALL.layers(64).optimiser(Optimiser.adam(0.05)).epochs(40).stopping(watched);
        Table few = noisy(120);
        Network whole = learner.fit(few, 3);
        int best = 0;
        for (int e = 1; e < 40; e++) {
            best =
                    whole.epochs().get(e).heldLoss() < whole.epochs().get(best).heldLoss()
                            ? e
                            : best;
        }
        assertTrue(best < 39, "the last epoch is the best one: nothing to restore");
        Network shorter = learner.epochs(best + 1).fit(few, 3);
        double[] one = new double[120];
        double[] two = new double[120];
        whole.predict(few, one);
        shorter.predict(few, two);
        assertArrayEquals(one, two);
    }

    private static Table noisy(int rows) {
        Draw draw = new Draw(2);
        double[] y = new double[rows];
        Arrays.setAll(y, i -> draw.below(100));
        return Table.of(square(rows), List.of("a", "b")).withTarget(y, "y");
    }

    @Test
    void trainingEndsWhenNothingIsGained() {
        Network network =
                SMALL.epochs(500).stopping(EarlyStopping.heldOut(0.3, 7)).fit(noisy(120), 3);
        List<Epoch> epochs = network.epochs();
        int best = 0;
        for (int e = 0; e < epochs.size(); e++) {
            best = epochs.get(e).heldLoss() < epochs.get(best).heldLoss() ? e : best;
        }
        assertEquals(best + 1 + 7, epochs.size());
    }

    @Test
    void epochsTellRateLossAndMetric() {
        Network network =
                SMALL.schedule(Schedule.step(30, 0.1))
                        .stopping(EarlyStopping.heldOut(0.25, 1000))
                        .fit(signs(400), 1);
        Epoch first = network.epochs().get(0);
        Epoch last = network.epochs().get(59);
        assertEquals(1, first.number());
        assertEquals(0.02, first.rate());
        assertEquals(0.002, last.rate(), 1e-15);
        assertTrue(last.loss() < first.loss() / 2);
        assertTrue(last.heldLoss() < first.heldLoss());
        assertTrue(last.heldMetric() > 0.9 && last.heldMetric() <= 1, "share of right classes");
        Epoch wave =
                SMALL.stopping(EarlyStopping.heldOut(0.25, 1000))
                        .fit(wave(400), 1)
                        .epochs()
                        .get(59);
        assertTrue(wave.heldMetric() > 0.95 && wave.heldMetric() <= 1, "R²");
        assertTrue(Double.isNaN(SMALL.epochs(1).fit(wave(40), 1).epochs().get(0).heldMetric()));
    }

    @Test
    void theMetricOfTrainingRowsIsThereWithNothingHeldOut() {
        List<Epoch> classes = SMALL.withoutStopping().fit(signs(400), 1).epochs();
        assertTrue(classes.get(59).metric() > 0.9 && classes.get(59).metric() <= 1, "classes");
        assertTrue(classes.get(0).metric() < classes.get(59).metric());
        List<Epoch> numbers = SMALL.withoutStopping().fit(wave(400), 1).epochs();
        assertTrue(numbers.get(59).metric() > 0.95 && numbers.get(59).metric() <= 1, "R²");
        Table table = wave(64);
        Network still = SMALL.optimiser(Optimiser.sgd(1e-300)).epochs(1).l2(0).fit(table, 1);
        double[] into = new double[64];
        still.predict(table, into);
        double mean = Arrays.stream(table.numbers()).average().orElseThrow();
        double away = 0;
        double spread = 0;
        for (int i = 0; i < 64; i++) {
            away += Math.pow(table.number(i) - into[i], 2);
            spread += Math.pow(table.number(i) - mean, 2);
        }
        assertEquals(1 - away / spread, still.epochs().get(0).metric(), 1e-9);
    }

    @Test
    void whereTheLastStepOfAllWentIsCheckedToo() {
        MultilayerPerceptron learner =
                SMALL.optimiser(Optimiser.sgd(1e200)).batch(400).epochs(1).l2(0).withoutStopping();
        DivergedException diverged =
                assertThrows(DivergedException.class, () -> learner.fit(wave(400), 1));
        assertEquals(1, diverged.epoch());
    }

    @Test
    void aRateThatDivergesIsReportedWithItsEpoch() {
        MultilayerPerceptron learner = SMALL.optimiser(Optimiser.sgd(40)).layers(16, 16);
        DivergedException diverged =
                assertThrows(DivergedException.class, () -> learner.fit(wave(400), 1));
        assertTrue(diverged.epoch() >= 1 && diverged.epoch() <= 60);
        assertEquals(
                "the loss stopped being finite in epoch "
                        + diverged.epoch()
                        + " at a learning rate of 40.0; expected a lower rate or standardised columns",
                diverged.getMessage());
    }

    @Test
    void weightsOfZeroLearnNothingButThePrior() {
        Network network = SMALL.initialisation(Initialisation.zero()).epochs(5).fit(signs(400), 1);
        double[] p = new double[800];
        network.predict(signs(400), p);
        for (int i = 2; i < 800; i++) {
            assertEquals(p[i % 2], p[i]);
        }
    }

    @Test
    void rowsOfWeightZeroTakeNoPart() {
        float[][] x = square(61);
        double[] y = new double[61];
        Arrays.setAll(y, i -> x[0][i]);
        y[60] = 1e6;
        double[] weights = new double[61];
        Arrays.fill(weights, 0, 60, 1);
        Table all = Table.of(x, List.of("a", "b")).withTarget(y, "y").withWeights(weights);
        int[] some = java.util.stream.IntStream.range(0, 60).toArray();
        double[] one = new double[61];
        double[] two = new double[61];
        SMALL.fit(all, 5).predict(all, one);
        SMALL.fit(all.rows(some), 5).predict(all, two);
        assertArrayEquals(one, two);
    }

    @Test
    void penaltiesShrinkWhatIsPredicted() {
        double free = spread(SMALL);
        assertTrue(spread(SMALL.l2(10)) < 0.5 * free);
        assertTrue(spread(SMALL.l1(1)) < 0.5 * free);
    }

    private static double spread(MultilayerPerceptron learner) {
        double[] p = new double[400];
        learner.fit(wave(400), 1).predict(wave(400), p);
        return Arrays.stream(p).max().orElseThrow() - Arrays.stream(p).min().orElseThrow();
    }

    @Test
    void columnsItCannotUseAreRefused() {
        Table gaps =
                Table.of(new float[][] {{1, Float.NaN}}, List.of("age"))
                        .withTarget(new double[] {1, 2}, "y");
        assertEquals(
                "column age is missing in row 1; expected a number: impute it first",
                assertThrows(IllegalArgumentException.class, () -> SMALL.fit(gaps, 0))
                        .getMessage());
        Table towns =
                Table.ofColumns(
                                new float[][] {{0, 1}},
                                List.of(new Column("town", List.of("a", "b"))))
                        .withTarget(new double[] {1, 2}, "y");
        assertEquals(
                "a network computes with numbers; column town is categorical: encode it first",
                assertThrows(IllegalArgumentException.class, () -> SMALL.fit(towns, 0))
                        .getMessage());
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertEquals(
                "neurons is 0; expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> SMALL.layers(5, 0))
                        .getMessage());
        assertEquals(
                "dropout is 1.0; expected [0, 1)",
                assertThrows(IllegalArgumentException.class, () -> SMALL.dropout(1)).getMessage());
        assertEquals(
                "batch is 0; expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> SMALL.batch(0)).getMessage());
        assertEquals(
                "patience is 0; expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> EarlyStopping.heldOut(0.1, 0))
                        .getMessage());
        assertEquals(
                "l2 is NaN; expected a number of at least 0",
                assertThrows(IllegalArgumentException.class, () -> SMALL.l2(Double.NaN))
                        .getMessage());
    }

    @Test
    void savedNetworksPredictTheSameBitsAndKnowTheirEpochs() {
        for (Table table : List.of(signs(90), wave(90))) {
            Network network = SMALL.epochs(3).fit(table, 4);
            ModelNotes notes = ModelNotes.of("network", Map.of(), table, 4);
            Network again = (Network) ModelFile.of(ModelFile.toBytes(network, notes)).model();
            double[] one = new double[90 * table.target().outputs()];
            double[] two = new double[one.length];
            network.predict(table, one);
            again.predict(table, two);
            assertArrayEquals(one, two);
            assertEquals(network.epochs(), again.epochs());
        }
    }

    /// A service that asks for many rows, and for one.
    public static final class Service implements Scenario {
        private final Table table = signs(100);
        private final Table one = table.rows(new int[] {7});
        private final Network network =
                SMALL.layers(8, 8).activation(Activation.GELU).epochs(2).fit(table, 1);
        private final double[] into = new double[200];
        private final double[] single = new double[2];

        @Override
        public void call() {
            network.predict(table, into);
            network.predict(one, single);
        }
    }

    @Test
    void warmNetworksPredictWithoutAllocation() {
        ZeroAllocation.check(Service.class);
    }
}
