package io.assay.learn.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolynomialTest {
    private static final Table TABLE =
            Table.ofColumns(
                    new float[][] {{2}, {1}, {3}},
                    List.of(
                            Column.numeric("x"),
                            new Column("town", List.of("a", "b")),
                            Column.numeric("z")));

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static float[] row(Table table) {
        float[] row = new float[table.columns().size()];
        for (int c = 0; c < row.length; c++) {
            row[c] = table.value(0, c);
        }
        return row;
    }

    @Test
    void makesAllProductsUpToTheDegree() {
        Table made = Polynomial.degree(3).fit(TABLE, 0).training();
        assertEquals(
                List.of("x", "z", "x^2", "x z", "z^2", "x^3", "x^2 z", "x z^2", "z^3", "town"),
                names(made));
        assertArrayEquals(new float[] {2, 3, 4, 6, 9, 8, 12, 18, 27, 1}, row(made));
        assertEquals(List.of("a", "b"), made.columns().get(9).categories());
    }

    @Test
    void interactionsHaveNoPowers() {
        Table made = Polynomial.degree(3).interactionsOnly().fit(TABLE, 0).training();
        assertEquals(List.of("x", "z", "x z", "town"), names(made));
        assertArrayEquals(new float[] {2, 3, 6, 1}, row(made));
    }

    @Test
    void countsAreThoseOfCombinations() {
        float[][] values = new float[6][1];
        Table table = Table.of(values, List.of("a", "b", "c", "d", "e", "f"));
        Table all = Polynomial.degree(4).fit(table, 0).training();
        assertEquals(209, all.columns().size(), "10 choose 4, less the constant");
        Table some = Polynomial.degree(4).interactionsOnly().fit(table, 0).training();
        assertEquals(6 + 15 + 20 + 15, some.columns().size());
    }

    @Test
    void tooLargeAProductIsRefused() {
        Table table = Table.of(new float[][] {{1, 1e30f}}, List.of("x"));
        assertEquals(
                "x^2 is too large in row 1; standardise the columns first",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Polynomial.degree(2).fit(table, 0))
                        .getMessage());
    }

    @Test
    void degreesAndCountsOutOfRangeAreRefused() {
        assertEquals(
                "degree is 0; expected 1 to 32",
                assertThrows(IllegalArgumentException.class, () -> Polynomial.degree(0))
                        .getMessage());
        float[][] values = new float[100][1];
        List<String> names =
                java.util.stream.IntStream.range(0, 100).mapToObj(i -> "c" + i).toList();
        Table wide = Table.of(values, names);
        assertEquals(
                "degree 3 makes more than 100000 columns of 100",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Polynomial.degree(3).fit(wide, 0))
                        .getMessage());
    }
}
