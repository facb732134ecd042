package io.assay.cli.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.request.ModelRequest;
import io.assay.cli.request.TableRequest;
import io.assay.cli.request.TableRequest.Aim;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files into tables: kinds of columns, missing values, targets, and what is wrong said with row and column.
class TableReaderTest {
    private static final String FLATS =
            """
            rooms,city,rent,sold
            2,Ulm,10.5,yes
            ,Bonn,12,no
            NA,?,9.5,yes
            4,Ulm,1e1,no
            """;

    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static TableRequest asked(Path file, String target) {
        return new TableRequest(file, target, null, null, List.of(), List.of());
    }

    private static TrainingTable read(TableRequest request) {
        return TableReader.read(request, ReadOptions.SEQUENTIAL);
    }

    private void refuses(Class<? extends RuntimeException> type, String message, TableRequest of) {
        RuntimeException e = assertThrows(type, () -> read(of));
        assertEquals(message.replace("FILE", of.file().toString()), e.getMessage());
    }

    private static float[] values(Table table, int column) {
        float[] values = new float[table.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = table.value(row, column);
        }
        return values;
    }

    @Test
    void numbersTextsAndMissingValuesAreTakenAsStated() throws IOException {
        TrainingTable data = read(asked(file("flats.csv", FLATS), "rent"));
        Table table = data.table();
        assertEquals(
                List.of(
                        Column.numeric("rooms"),
                        new Column("city", List.of("Bonn", "Ulm")),
                        new Column("sold", List.of("no", "yes"))),
                table.columns());
        assertArrayEquals(new float[] {2, Float.NaN, Float.NaN, 4}, values(table, 0));
        assertArrayEquals(new float[] {1, 0, Float.NaN, 1}, values(table, 1));
        assertArrayEquals(new float[] {1, 0, 1, 0}, values(table, 2));
        assertEquals(new Target("rent", List.of()), table.target());
        assertArrayEquals(new double[] {10.5, 12, 9.5, 10}, table.numbers());
        assertEquals(
                List.of(
                        "the target rent holds numbers and is regressed; --task classify takes them as"
                                + " classes"),
                data.notes());
    }

    @Test
    void aTargetOfTextIsOneOfClasses() throws IOException {
        Table table = read(asked(file("flats.csv", FLATS), "sold")).table();
        assertEquals(new Target("sold", List.of("no", "yes")), table.target());
        assertArrayEquals(new int[] {1, 0, 1, 0}, table.labels());
        assertEquals(3, table.columns().size());
    }

    @Test
    void numbersAreClassesOrCategoriesWhereTheCommandSaysSo() throws IOException {
        Path path = file("n.csv", "zip,w,y\n10,1,2\n9,2,1\n10,1,10\n");
        Table table =
                read(new TableRequest(path, "y", Aim.CLASSIFY, "w", List.of(), List.of("zip")))
                        .table();
        assertEquals(List.of(new Column("zip", List.of("9", "10"))), table.columns());
        assertEquals(List.of("1", "2", "10"), table.classes());
        assertArrayEquals(new int[] {1, 0, 2}, table.labels());
        assertEquals(2, table.weight(1));
        Table without =
                read(new TableRequest(path, "y", null, null, List.of("w"), List.of())).table();
        assertEquals(List.of(Column.numeric("zip")), without.columns());
    }

    @Test
    void aTextAmongNumbersIsRefusedWithItsRow() throws IOException {
        refuses(
                InputException.class,
                "FILE, row 3 (line 4), column x: found \"1,5\", expected a number or an empty field",
                asked(file("t.csv", "x,y\n1,1\n2,2\n\"1,5\",3\n"), "y"));
        refuses(
                InputException.class,
                "FILE, row 2, column x: found \"1.0E300\", expected a number within the range of a"
                        + " float",
                asked(file("u.csv", "x,y\n1,1\n1e300,2\n"), "y"));
    }

    @Test
    void aMissingTargetIsRefusedWithItsRow() throws IOException {
        refuses(
                InputException.class,
                "FILE, row 2 (line 3), column y: found \"\", expected a number",
                asked(file("t.csv", "x,y\n1,1\n2,\n"), "y"));
        refuses(
                InputException.class,
                "FILE, row 2, column y: found \"NA\", expected a class",
                asked(file("u.csv", "x,y\n1,a\n2,NA\n3,b\n"), "y"));
        refuses(
                InputException.class,
                "FILE, row 1, column y: found \"Infinity\", expected a finite number",
                asked(file("v.csv", "x,y\n1,inf\n2,1\n3,2\n"), "y"));
    }

    @Test
    void whatDoesNotFitTheFileIsNamed() throws IOException {
        Path path = file("flats.csv", FLATS);
        refuses(
                InputException.class,
                "FILE has no column \"rents\"; did you mean \"rent\"?",
                asked(path, "rents"));
        refuses(
                UsageException.class,
                "the target \"sold\" holds text; expected numbers, or --task classify",
                asked(path, "sold").to(Aim.REGRESS));
        refuses(
                UsageException.class,
                "--ignore names \"rent\", which another option names too",
                new TableRequest(path, "rent", null, null, List.of("rent"), List.of()));
        refuses(
                UsageException.class,
                "--categories names \"rent\", which is no feature",
                new TableRequest(path, "rent", null, null, List.of(), List.of("rent")));
        refuses(
                InputException.class,
                "FILE has no column of features beside those of the target and of options",
                asked(file("one.csv", "y\n1\n2\n"), "y"));
        refuses(
                InputException.class,
                "FILE, column y: found one value only, expected 2 to 1000 classes",
                asked(file("same.csv", "x,y\n1,a\n2,a\n"), "y"));
        StringBuilder many = new StringBuilder("x,y\n");
        for (int row = 0; row < 101; row++) {
            many.append("1," + row + ".5\n");
        }
        refuses(
                InputException.class,
                "FILE, column y: found more than 100 different numbers, expected 2 to 100 classes",
                asked(file("many.csv", many.toString()), "y").to(Aim.CLASSIFY));
        refuses(InputException.class, "no rows in FILE", asked(file("no.csv", "x,y\n"), "y"));
        refuses(
                InputException.class,
                "FILE, row 2, column w: found \"-1.0\", expected a finite weight of at least 0",
                new TableRequest(
                        file("w.csv", "x,w,y\n1,1,1\n2,-1,2\n"),
                        "y",
                        null,
                        "w",
                        List.of(),
                        List.of()));
    }

    @Test
    void parquetKeepsItsTypesAndItsNulls() throws SQLException {
        Path path = folder.resolve("t.parquet");
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement run = db.createStatement()) {
            run.execute(
                    "COPY (SELECT * FROM (VALUES (1.5, 'b', 3), (NULL, NULL, 4), (2.5, 'a', 5)) AS"
                            + " t(x, c, y)) TO '"
                            + path
                            + "' (FORMAT parquet)");
        }
        Table table = read(asked(path, "y")).table();
        assertEquals(
                List.of(Column.numeric("x"), new Column("c", List.of("a", "b"))), table.columns());
        assertArrayEquals(new float[] {1.5f, Float.NaN, 2.5f}, values(table, 0));
        assertArrayEquals(new float[] {1, Float.NaN, 0}, values(table, 1));
        assertArrayEquals(new double[] {3, 4, 5}, table.numbers());
    }

    @Test
    void arraysOfNumpyHaveNamesGivenHere() throws IOException {
        Path x = npy("x.npy", "(3, 2)", 1, 2, 3, Float.NaN, 5, 6);
        Path y = npy("y.npy", "(3,)", 1, 2, 2);
        Table table = read(asked(x, y.toString())).table();
        assertEquals(List.of(Column.numeric("x_0"), Column.numeric("x_1")), table.columns());
        assertArrayEquals(new float[] {2, Float.NaN, 6}, values(table, 1));
        assertEquals("y", table.target().name());
        Table classes = read(asked(x, y.toString()).to(Aim.CLASSIFY)).table();
        assertEquals(List.of("1", "2"), classes.classes());
        refuses(
                UsageException.class,
                "FILE is an .npy file, which has no names; give --target as an .npy file too",
                asked(x, "y"));
    }

    private Path npy(String name, String shape, float... values) throws IOException {
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
        ByteBuffer bytes =
                ByteBuffer.allocate(128 + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
        bytes.put((byte) 1).put((byte) 0).putShort((short) 118);
        bytes.put(
                (header + " ".repeat(117 - header.length()) + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (float value : values) {
            bytes.putFloat(value);
        }
        return Files.write(folder.resolve(name), bytes.array());
    }

    private static Rows rows(Path file, List<Column> columns, Target target, boolean lenient) {
        ModelRequest request = new ModelRequest(null, file, null, lenient, null, 0, 0, 1, false);
        return RowsReader.read(request, columns, target, !lenient, ReadOptions.SEQUENTIAL);
    }

    @Test
    void rowsForAModelAreFoundByTheNamesOfItsColumns() throws IOException {
        List<Column> columns =
                List.of(
                        new Column("city", List.of("Bonn", "Köln", "Ulm")),
                        Column.numeric("rooms"));
        Target sold = new Target("sold", List.of("no", "yes"));
        Rows rows = rows(file("flats.csv", FLATS), columns, sold, false);
        assertArrayEquals(new float[] {2, 0, Float.NaN, 2}, values(rows.table(), 0));
        assertArrayEquals(new float[] {2, Float.NaN, Float.NaN, 4}, values(rows.table(), 1));
        assertArrayEquals(new int[] {1, 0, 1, 0}, rows.labels());
        assertEquals(sold, rows.table().target());
        Path strange = file("strange.csv", "city,rooms,sold\nUlm,1,yes\nRom,2,\n");
        InputException e =
                assertThrows(InputException.class, () -> rows(strange, columns, sold, false));
        assertEquals(
                strange
                        + ", row 2, column city: found \"Rom\", expected one of the 3 categories the"
                        + " model has seen; --unseen-missing takes others as missing",
                e.getMessage());
        Rows lenient = rows(strange, columns, sold, true);
        assertArrayEquals(new float[] {2, Float.NaN}, values(lenient.table(), 0));
        assertArrayEquals(new int[] {1, -1}, lenient.labels());
        assertTrue(lenient.table().target() == null);
    }
}
