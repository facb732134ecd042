package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneHotTest {
    private static final Table TOWNS =
            Table.ofColumns(
                    new float[][] {{1, 2, 3, 4}, {2, 0, 1, Float.NaN}},
                    List.of(
                            Column.numeric("age"),
                            new Column("town", List.of("Bonn", "Kiel", "Ulm"))));

    private static Prepared fitted(OneHot oneHot, int... rows) {
        return oneHot.fit(TOWNS.rows(rows), 0).prepared();
    }

    @Test
    void eachCategoryOfTheTrainingRowsBecomesAColumn() {
        Table made = fitted(OneHot.columns(), 0, 1, 2).table(TOWNS);
        assertEquals(
                List.of("age", "town=Bonn", "town=Kiel", "town=Ulm"),
                made.columns().stream().map(Column::name).toList());
        assertArrayEquals(new float[] {1, 2, 3, 4}, made.stored(0));
        assertArrayEquals(new float[] {0, 1, 0, 0}, made.stored(1));
        assertArrayEquals(new float[] {0, 0, 1, 0}, made.stored(2));
        assertArrayEquals(new float[] {1, 0, 0, 0}, made.stored(3));
    }

    @Test
    void anUnknownCategoryIsZeroEverywhere() {
        Table made = fitted(OneHot.columns(), 0, 1).table(TOWNS);
        assertEquals(3, made.columns().size());
        assertEquals(0, made.value(2, 1) + made.value(2, 2));
    }

    @Test
    void anUnknownCategoryIsRefusedWhereAskedFor() {
        Prepared prepared = fitted(OneHot.columns().refusingUnknown(), 0, 1);
        assertEquals(
                "column town is Kiel in row 2, which no training row was",
                assertThrows(IllegalArgumentException.class, () -> prepared.table(TOWNS))
                        .getMessage());
    }
}
