package io.assay.learn.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelKinds;
import io.assay.learn.store.ModelNotes;
import io.assay.learn.store.StoredModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every learner and its models promise. A test class implements it and names the learner:
///
/// ```java
/// class RidgeContractTest implements LearnerContract {
///     public Learner learner() { return Ridge.defaults(); }
///     public Table table() { return ContractTables.numbers(); }
/// }
/// ```
public interface LearnerContract {

    /// The learner, with settings that make it quick.
    Learner learner();

    /// A table that it can learn from, with a target.
    default Table table() {
        return ContractTables.classes(3);
    }

    /// Whether a weight of 2 stands for two equal rows, and how far predictions may then be apart; NaN
    /// when not.
    default double weightsWithin() {
        return Double.NaN;
    }

    /// What [ModelHash] says of its predictions, on every machine; empty to leave that open.
    default String hash() {
        return "";
    }

    /// How its models are read from files; those that cannot be stored are not asked.
    default ModelKinds kinds() {
        return ModelKinds.standard();
    }

    @Test
    default void theSameSeedGivesTheSameBits() {
        Table table = table();
        double[] once = predict(learner().fit(table, 7), table);
        assertArrayEquals(bits(once), bits(predict(learner().fit(table, 7), table)));
    }

    @Test
    default void predictionsAreNumbersAndProbabilitiesSumToOne() {
        Table table = table();
        double[] predicted = predict(learner().fit(table, 7), table);
        int outputs = table.target().outputs();
        for (int i = 0; i < table.rows(); i++) {
            double sum = 0;
            for (int k = 0; k < outputs; k++) {
                double x = predicted[i * outputs + k];
                assertTrue(Double.isFinite(x), "row " + i + " is " + x);
                assertTrue(outputs == 1 || x >= 0, "row " + i + " is " + x);
                sum += x;
            }
            assertEquals(1, outputs == 1 ? 1 : sum, 1e-9, "sum of row " + i);
        }
    }

    @Test
    default void predictionsHaveTheStatedHash() {
        assumeTrue(!hash().isEmpty(), "no hash is stated");
        Table table = table();
        assertEquals(hash(), ModelHash.of(predict(learner().fit(table, 7), table)));
    }

    @Test
    default void aViewIsAsGoodAsACopyOfItsRows() {
        Table table = table();
        int[] some = IntStream.range(0, table.rows()).filter(i -> i % 5 != 0).toArray();
        Table view = table.rows(some);
        Table copy = ContractTables.copy(view);
        Model ofView = learner().fit(view, 7);
        Model ofCopy = learner().fit(copy, 7);
        long[] expected = bits(predict(ofCopy, copy));
        assertArrayEquals(expected, bits(predict(ofView, view)));
        assertArrayEquals(expected, bits(predict(ofView, copy)));
    }

    @Test
    default void aRowIsPredictedTheSameAloneAndAmongOthers() {
        Table table = table();
        Model model = learner().fit(table, 7);
        double[] all = predict(model, table);
        int outputs = table.target().outputs();
        for (int row : new int[] {0, table.rows() / 2, table.rows() - 1}) {
            double[] own = Arrays.copyOfRange(all, row * outputs, (row + 1) * outputs);
            assertArrayEquals(bits(own), bits(predict(model, table.rows(new int[] {row}))));
        }
        assertEquals(0, predict(model, table.rows(new int[0])).length);
    }

    @Test
    default void fittingAndPredictingLeaveTheTableAlone() {
        Table table = table();
        Table before = ContractTables.copy(table);
        predict(learner().fit(table, 7), table);
        for (int j = 0; j < table.columns().size(); j++) {
            for (int i = 0; i < table.rows(); i++) {
                int expected = Float.floatToRawIntBits(before.value(i, j));
                assertEquals(expected, Float.floatToRawIntBits(table.value(i, j)));
            }
        }
        for (int i = 0; i < table.rows(); i++) {
            assertEquals(before.weight(i), table.weight(i));
            if (table.target().isClasses()) {
                assertEquals(before.label(i), table.label(i));
            } else {
                assertEquals(before.number(i), table.number(i));
            }
        }
    }

    @Test
    default void everyNumberIsWrittenWhateverStoodThere() {
        Table table = table();
        Model model = learner().fit(table, 7);
        double[] clean = new double[table.rows() * table.target().outputs()];
        double[] dirty = clean.clone();
        Arrays.fill(dirty, Double.NaN);
        model.predict(table, clean);
        model.predict(table, dirty);
        assertArrayEquals(bits(clean), bits(dirty));
    }

    @Test
    default void aWrongLengthIsRefused() {
        Table table = table();
        Model model = learner().fit(table, 7);
        int right = table.rows() * table.target().outputs();
        for (int wrong : new int[] {right - 1, right + 1, 0}) {
            double[] into = new double[wrong];
            assertThrows(IllegalArgumentException.class, () -> model.predict(table, into));
        }
    }

    @Test
    default void otherColumnsAreRefused() {
        Table table = table();
        Model model = learner().fit(table, 7);
        int[] fewer = IntStream.range(1, table.columns().size()).toArray();
        Table other = table.columns(fewer);
        double[] into = new double[table.rows() * table.target().outputs()];
        assertThrows(IllegalArgumentException.class, () -> model.predict(other, into));
    }

    /// What learns from tables without gaps only must not make up an answer for a row with one; what can
    /// use a gap answers with numbers, and those of the other rows stay.
    @Test
    default void aGapAtPredictionIsUsedOrRefused() {
        Table table = table();
        int row = table.rows() / 2;
        int outputs = table.target().outputs();
        Model model = learner().fit(table, 7);
        double[] whole = predict(model, table);
        for (int column = 0; column < table.columns().size(); column++) {
            Table gap = ContractTables.gap(table, row, column);
            double[] into = new double[whole.length];
            if (isRefused(() -> model.predict(gap, into))) {
                continue;
            }
            String where = "a gap in column " + column;
            assertFalse(isRefused(() -> learner().fit(gap, 7)), where + " is refused in learning");
            for (int at = 0; at < into.length; at++) {
                boolean isGap = at / outputs == row;
                assertTrue(Double.isFinite(into[at]), where + " gives " + into[at]);
                assertTrue(isGap || into[at] == whole[at], where + " is felt in other rows");
            }
        }
    }

    private static boolean isRefused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    default void aTableWithoutTargetIsRefusedForLearning() {
        Table table = table();
        float[][] values = new float[table.columns().size()][];
        Arrays.setAll(values, table::stored);
        Table bare = Table.ofColumns(values, table.columns());
        assertThrows(IllegalArgumentException.class, () -> learner().fit(bare, 7));
    }

    @Test
    default void manyThreadsPredictTheSameBits() throws Exception {
        Table table = table();
        Model model = learner().fit(table, 7);
        long[] expected = bits(predict(model, table));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<long[]>> found = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                found.add(threads.submit(() -> bits(predict(model, table))));
            }
            for (Future<long[]> bits : found) {
                assertArrayEquals(expected, bits.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void aWarmModelPredictsWithoutAllocation() {
        Table table = table();
        Model model = learner().fit(table, 7);
        AllocatedBytes.assertNoneOf(model, table);
    }

    @Test
    default void neitherDoesOneThatIsAskedForOneRowAndForManyByTurns() throws Exception {
        Table table = table();
        Table one = table.rows(new int[] {table.rows() / 2});
        Model model = learner().fit(table, 7);
        AllocatedBytes.assertNoneOf(model, one, table);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                both.add(threads.submit(() -> AllocatedBytes.assertNoneOf(model, one, table, one)));
            }
            for (Future<?> each : both) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void aWeightOfTwoStandsForTwoEqualRows() {
        double within = weightsWithin();
        assumeTrue(!Double.isNaN(within), "weights are not honoured this way");
        Table table = table();
        double[] weights = new double[table.rows()];
        int[] repeated =
                IntStream.range(0, table.rows())
                        .flatMap(i -> IntStream.range(0, i % 3).map(copy -> i))
                        .toArray();
        Arrays.setAll(weights, i -> i % 3);
        double[] expected = predict(learner().fit(table.rows(repeated), 7), table);
        double[] found = predict(learner().fit(table.withWeights(weights), 7), table);
        assertArrayEquals(expected, found, within);
    }

    @Test
    default void aStoredModelPredictsTheSameBitsWhenItIsReadAgain() {
        Table table = table();
        Model model = learner().fit(table, 7);
        assumeTrue(model instanceof StoredModel, "models are not stored");
        ModelNotes notes = ModelNotes.of("contract", Map.of(), table, 7);
        byte[] file = ModelFile.toBytes((StoredModel) model, notes, kinds());
        Model again = ModelFile.of(file, kinds()).model();
        assertArrayEquals(bits(predict(model, table)), bits(predict(again, table)));
        assertArrayEquals(file, ModelFile.toBytes((StoredModel) again, notes, kinds()));
    }

    private static double[] predict(Model model, Table table) {
        double[] into = new double[table.rows() * table.target().outputs()];
        model.predict(table, into);
        return into;
    }

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
