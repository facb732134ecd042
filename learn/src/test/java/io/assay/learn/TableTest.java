package io.assay.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table TABLE = Table.of(new float[][] {{1, 2, 3, 4}}, List.of("x"));

    private static void refused(String message, Table table, int... rows) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> table.rows(rows)).getMessage());
    }

    @Test
    void aViewOfAViewIsOfItsRows() {
        Table view = TABLE.rows(new int[] {3, 1}).rows(new int[] {1, 1, 0});
        assertEquals(3, view.rows());
        assertEquals(2, view.value(0, 0));
        assertEquals(4, view.value(2, 0));
    }

    @Test
    void rowsThatThereAreNotAreRefusedOfTablesAndViews() {
        refused("rows[1] is 4; expected [0, 4)", TABLE, 0, 4);
        refused("rows[0] is -1; expected [0, 4)", TABLE, -1);
        refused("rows[1] is 2; expected [0, 2)", TABLE.rows(new int[] {3, 1}), 0, 2);
        refused("rows[0] is -1; expected [0, 2)", TABLE.rows(new int[] {3, 1}), -1);
    }
}
