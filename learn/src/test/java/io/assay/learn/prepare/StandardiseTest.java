package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardiseTest {
    private static final float NAN = Float.NaN;

    @Test
    void subtractsTheMeanAndDividesByThePopulationDeviation() {
        Table table = Table.of(new float[][] {{1, 2, 3, 6}}, List.of("x"));
        float[] x = Standardise.columns().fit(table, 0).training().stored(0);
        float sd = (float) Math.sqrt(3.5);
        assertArrayEquals(new float[] {-2 / sd, -1 / sd, 0, 3 / sd}, x, 1e-6f);
    }

    @Test
    void learnsFromTheTrainingRowsAlone() {
        Table all = Table.of(new float[][] {{0, 2, 100, 0, 2}}, List.of("x"));
        Prepared prepared = Standardise.columns().fit(all.rows(new int[] {0, 1}), 0).prepared();
        assertArrayEquals(new float[] {-1, 1, 99, -1, 1}, prepared.table(all).stored(0));
    }

    @Test
    void aConstantColumnBecomesZeroAndGapsStay() {
        Table table = Table.of(new float[][] {{0.1f, 0.1f, 0.1f}, {1, NAN, 3}}, List.of("c", "g"));
        Table made = Standardise.columns().fit(table, 0).training();
        assertArrayEquals(new float[] {0, 0, 0}, made.stored(0));
        assertArrayEquals(new float[] {-1, NAN, 1}, made.stored(1));
    }

    @Test
    void aConstantColumnOfWeightedRowsBecomesZeroToo() {
        float c = 0.1f;
        Table table =
                Table.of(new float[][] {{NAN, c, c, c}}, List.of("c"))
                        .withWeights(new double[] {1, 0.1, 0.7, 0.3});
        Prepared made = Standardise.columns().fit(table, 0).prepared();
        assertArrayEquals(new float[] {NAN, 0, 0, 0}, made.table(table).stored(0));
        Table other = Table.of(new float[][] {{1.1f}}, List.of("c"));
        assertEquals(1, made.table(other).value(0, 0), 1e-6);
    }

    @Test
    void aWeightOfTwoIsTheRowTwiceAndZeroIsNoRow() {
        Table weighted =
                Table.of(new float[][] {{1, 4, 1000}}, List.of("x"))
                        .withWeights(new double[] {2, 1, 0});
        Table twice = Table.of(new float[][] {{1, 1, 4}}, List.of("x"));
        Prepared one = Standardise.columns().fit(weighted, 0).prepared();
        Prepared other = Standardise.columns().fit(twice, 0).prepared();
        assertArrayEquals(other.table(twice).stored(0), one.table(twice).stored(0), 1e-6f);
    }

    @Test
    void categoriesTargetsAndWeightsStay() {
        Table table =
                Table.ofColumns(
                                new float[][] {{1, 0, 1}},
                                List.of(new Column("town", List.of("a", "b"))))
                        .withTarget(new double[] {4, 5, 6}, "y")
                        .withWeights(new double[] {1, 2, 3});
        Table made = Standardise.columns().fit(table.rows(new int[] {2, 0}), 0).training();
        assertArrayEquals(new float[] {1, 1}, made.stored(0));
        assertArrayEquals(new double[] {6, 4}, made.numbers());
        assertEquals(3, made.weight(0));
    }

    @Test
    void aColumnWithoutValuesIsRefused() {
        Table table = Table.of(new float[][] {{NAN, NAN}}, List.of("age"));
        assertEquals(
                "column age has no value in the training rows; impute it first or leave it out",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Standardise.columns().fit(table, 0))
                        .getMessage());
    }

    @Test
    void otherColumnsAreRefused() {
        Table table = Table.of(new float[][] {{1, 2}}, List.of("age"));
        Prepared prepared = Standardise.columns().fit(table, 0).prepared();
        Table other = Table.of(new float[][] {{1, 2}}, List.of("size"));
        assertEquals(
                "column 0 is Column[name=size, categories=[]]; the model learned from"
                        + " Column[name=age, categories=[]]",
                assertThrows(IllegalArgumentException.class, () -> prepared.table(other))
                        .getMessage());
    }
}
