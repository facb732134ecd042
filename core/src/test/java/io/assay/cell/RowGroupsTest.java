package io.assay.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowGroupsTest {
    private static final int[] TRUTH = {2, 0, 2, 0, 2};
    private static final int[] PREDICTED = {1, 1, 0, 0, 0};

    @Test
    void rowsOfAClassStandTogetherInRisingOrder() {
        RowGroups groups = RowGroups.of(TRUTH, 3);
        assertArrayEquals(new int[] {1, 3, 0, 2, 4}, groups.order());
        assertEquals(0, groups.start(0));
        assertEquals(2, groups.start(1));
        assertEquals(2, groups.start(2));
        assertEquals(2, groups.size(0));
        assertEquals(0, groups.size(1));
        assertEquals(3, groups.size(2));
    }

    @Test
    void groupingTwiceSortsByBoth() {
        assertArrayEquals(
                new int[] {3, 1, 2, 4, 0}, RowGroups.of(PREDICTED, 2).by(TRUTH, 3).order());
    }
}
