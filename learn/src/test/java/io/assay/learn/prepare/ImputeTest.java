package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImputeTest {
    private static final float NAN = Float.NaN;

    private static float filled(Impute impute, float... values) {
        Table table = Table.of(new float[][] {values}, List.of("x"));
        return impute.fit(table, 0).training().value(values.length - 1, 0);
    }

    @Test
    void fillsGapsByTheColumnsMeanMedianOrMostFrequentValue() {
        assertEquals(2.75f, filled(Impute.mean(), 1, 1, 2, 7, NAN));
        assertEquals(1.5f, filled(Impute.median(), 7, 1, 2, 1, NAN));
        assertEquals(2, filled(Impute.median(), 7, 1, 2, NAN));
        assertEquals(-1, filled(Impute.median(), -7, 1, -1, NAN));
        assertEquals(1, filled(Impute.mostFrequent(), 7, 1, 2, 1, 7, NAN));
        assertEquals(-4, filled(Impute.constant(-4), 7, NAN));
    }

    @Test
    void aMedianWithWeightsIsTheLowerOne() {
        Table table =
                Table.of(new float[][] {{1, 2, 3, NAN}}, List.of("x"))
                        .withWeights(new double[] {1, 1, 2, 9});
        assertEquals(2, Impute.median().fit(table, 0).training().value(3, 0));
    }

    @Test
    void theFillComesFromTheTrainingRows() {
        Table all = Table.of(new float[][] {{1, 3, NAN, 1000}}, List.of("x"));
        Prepared prepared = Impute.mean().fit(all.rows(new int[] {0, 1}), 0).prepared();
        assertArrayEquals(new float[] {1, 3, 2, 1000}, prepared.table(all).stored(0));
    }

    @Test
    void categoriesTakeTheMostFrequentOne() {
        Table table =
                Table.ofColumns(
                        new float[][] {{1, 0, 1, NAN}},
                        List.of(new Column("town", List.of("a", "b"))));
        assertEquals(1, Impute.mean().fit(table, 0).training().value(3, 0));
        assertEquals(NAN, Impute.constant(0).fit(table, 0).training().value(3, 0));
    }

    @Test
    void aColumnWithoutValuesIsRefusedUnlessANumberIsGiven() {
        Table table = Table.of(new float[][] {{NAN}}, List.of("age"));
        assertEquals(
                "column age has no value in the training rows to impute from",
                assertThrows(IllegalArgumentException.class, () -> Impute.median().fit(table, 0))
                        .getMessage());
        assertEquals(5, filled(Impute.constant(5), NAN));
    }
}
