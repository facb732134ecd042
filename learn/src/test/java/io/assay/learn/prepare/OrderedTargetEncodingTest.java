package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTargetEncodingTest {
    private static final OrderedTargetEncoding ENCODING =
            OrderedTargetEncoding.columns().prior(0.5);
    private static final float NAN = Float.NaN;

    private static Table towns(float... codes) {
        return Table.ofColumns(
                new float[][] {codes}, List.of(new Column("town", List.of("a", "b", "c"))));
    }

    @Test
    void aTrainingRowSeesTheRowsBeforeItAndThePrior() {
        Table table = towns(0, 0, 0, 0).withTarget(new double[] {1, 1, 1, 1}, "y");
        float[] made = ENCODING.fit(table, 7).training().stored(0).clone();
        Arrays.sort(made);
        assertArrayEquals(new float[] {0.5f, 1.5f / 2, 2.5f / 3, 3.5f / 4}, made, 1e-6f);
    }

    @Test
    void rowsToComeSeeAllTrainingRows() {
        Table table = towns(0, 0, 1, NAN).withTarget(new double[] {1, 2, 7, 9}, "y");
        Prepared prepared = ENCODING.weight(2).fit(table, 7).prepared();
        assertArrayEquals(
                new float[] {1, 8f / 3, 0.5f, 10f / 3},
                prepared.table(towns(0, 1, 2, NAN)).stored(0),
                1e-6f);
    }

    @Test
    void noTrainingRowSeesItsOwnTarget() {
        float[] codes = {0, 1, 0, 1, 0, 0, 1, 2, 2, NAN, 0, NAN};
        double[] targets = {1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0};
        float[] before =
                ENCODING.fit(towns(codes).withTarget(targets, "y"), 3).training().stored(0);
        int seen = 0;
        for (int row = 0; row < codes.length; row++) {
            double[] other = targets.clone();
            other[row] = 1000;
            float[] after =
                    ENCODING.fit(towns(codes).withTarget(other, "y"), 3).training().stored(0);
            assertEquals(before[row], after[row], "row " + row);
            seen += Arrays.equals(before, after) ? 0 : 1;
        }
        assertEquals(8, seen, "all but the last row of each category are seen by a later one");
    }

    @Test
    void withoutAPriorItIsTheMeanTarget() {
        Table table = towns(0, 0, 1).withTarget(new double[] {1, 2, 6}, "y");
        Prepared prepared = OrderedTargetEncoding.columns().fit(table, 7).prepared();
        assertArrayEquals(
                new float[] {2, 4.5f, 3}, prepared.table(towns(0, 1, 2)).stored(0), 1e-6f);
    }

    @Test
    void twoClassesMakeOneColumnAndMoreMakeOneEachButTheFirst() {
        Target two = new Target("y", List.of("no", "yes"));
        Table binary = towns(0, 0, 1, 1).withClasses(new int[] {0, 1, 1, 1}, two);
        Table made = ENCODING.fit(binary, 1).prepared().table(towns(0, 1));
        assertEquals(List.of(Column.numeric("town")), made.columns());
        assertArrayEquals(new float[] {1.5f / 3, 2.5f / 3}, made.stored(0), 1e-6f);
        Target three = new Target("y", List.of("r", "g", "b"));
        Table many = towns(0, 0, 1, 1).withClasses(new int[] {0, 1, 2, 2}, three);
        Table both = ENCODING.fit(many, 1).prepared().table(towns(0, 1));
        assertEquals(List.of(Column.numeric("town:g"), Column.numeric("town:b")), both.columns());
        assertArrayEquals(new float[] {1.5f / 3, 0.5f / 3}, both.stored(0), 1e-6f);
        assertArrayEquals(new float[] {0.5f / 3, 2.5f / 3}, both.stored(1), 1e-6f);
    }

    @Test
    void theSeedDrawsTheOrder() {
        Table table = towns(0, 0, 0, 0, 0, 0).withTarget(new double[] {1, 2, 3, 4, 5, 6}, "y");
        float[] one = ENCODING.fit(table, 1).training().stored(0);
        assertArrayEquals(one, ENCODING.fit(table, 1).training().stored(0));
        assertNotEquals(
                Arrays.toString(one), Arrays.toString(ENCODING.fit(table, 2).training().stored(0)));
    }

    @Test
    void aTableWithoutTargetIsRefused() {
        assertEquals(
                "the table has no target; categories are encoded by their mean target",
                assertThrows(IllegalArgumentException.class, () -> ENCODING.fit(towns(0, 1), 0))
                        .getMessage());
    }
}
