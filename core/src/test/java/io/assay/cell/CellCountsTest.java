package io.assay.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CellCountsTest {

    /// Chunks in which ever more classes turn up, so that the table widens, becomes a map, and may
    /// become a table again.
    @Test
    void countsSurviveEveryChangeOfStorage() {
        Property.holds(
                "cell counts",
                300,
                Property.seed(),
                draw -> {
                    CellCounts counts = new CellCounts();
                    Map<Long, Double> expected = new TreeMap<>();
                    long rows = 0;
                    int classes = 1;
                    for (int chunk = 0; chunk < 6; chunk++) {
                        classes += draw.below(draw.pick(3, 40, 400));
                        int n = draw.length();
                        int[] truth = codes(draw, n, classes);
                        int[] predicted = codes(draw, n, classes);
                        rows += n;
                        counts.reserve(classes, rows);
                        counts.add(new IntPairs().set(truth, predicted), 0, n);
                        for (int i = 0; i < n; i++) {
                            expected.merge(
                                    SparseCells.key(truth[i], predicted[i]), 1.0, Double::sum);
                        }
                    }
                    assertEquals(expected, cells(counts.table()));
                });
    }

    private static int[] codes(Draw draw, int n, int classes) {
        int[] codes = new int[n];
        for (int i = 0; i < n; i++) {
            codes[i] = draw.below(classes);
        }
        return codes;
    }

    private static Map<Long, Double> cells(CellTable table) {
        Map<Long, Double> cells = new TreeMap<>();
        long[] previous = {-1};
        table.forEach((truth, predicted, count) -> {
            long key = SparseCells.key(truth, predicted);
            assertTrue(key > previous[0], "cells come row by row");
            assertEquals(count, table.at(truth, predicted));
            previous[0] = key;
            cells.put(key, count);
        });
        return cells;
    }

    @Test
    void aMapHoldsFewCellsOfManyClasses() {
        CellCounts counts = new CellCounts();
        counts.reserve(10_000, 3);
        counts.add(
                new IntPairs().set(new int[] {9_999, 0, 9_999}, new int[] {9_998, 0, 9_998}), 0, 3);
        assertTrue(counts.isSparse());
        assertEquals(2, counts.table().at(9_999, 9_998));
        assertEquals(1, counts.table().at(0, 0));
        assertEquals(0, counts.table().at(0, 1));
    }

    @Test
    void aFilledMapBecomesATable() {
        CellCounts counts = new CellCounts();
        counts.reserve(300, 10);
        assertTrue(counts.isSparse());
        int[] truth = new int[300 * 300];
        int[] predicted = new int[300 * 300];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i / 300;
            predicted[i] = i % 300;
        }
        counts.add(new IntPairs().set(truth, predicted), 0, truth.length);
        assertFalse(counts.isSparse());
        counts.add(new IntPairs().set(truth, predicted), 0, 1);
        assertEquals(2, counts.table().at(0, 0));
        assertEquals(1, counts.table().at(299, 299));
    }

    @Test
    void resetForgetsTableAndMap() {
        for (int classes : new int[] {3, 1_000}) {
            CellCounts counts = new CellCounts();
            counts.reserve(classes, 1);
            counts.add(new IntPairs().set(new int[] {2}, new int[] {1}), 0, 1);
            counts.reset();
            assertEquals(Map.of(), cells(counts.table()));
            assertEquals(classes, counts.classes());
        }
    }
}
