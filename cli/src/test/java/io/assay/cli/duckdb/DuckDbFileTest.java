package io.assay.cli.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.Storage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbFileTest {
    @TempDir Path folder;

    private Path parquet(String name, String select) throws SQLException {
        Path path = folder.resolve(name);
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement run = db.createStatement()) {
            run.execute("COPY (" + select + ") TO '" + path + "' (FORMAT parquet)");
        }
        return path;
    }

    private Path text(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private static List<List<Object>> read(Path path, Column... wanted) {
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            values.add(new ArrayList<>());
        }
        try (DuckDbFile file = DuckDbFile.open(path)) {
            file.read(
                    List.of(wanted),
                    ReadOptions.SEQUENTIAL,
                    chunk -> {
                        for (int i = 0; i < wanted.length; i++) {
                            for (int k = 0; k < chunk.rows() * wanted[i].width(); k++) {
                                values.get(i)
                                        .add(
                                                switch (wanted[i].kind()) {
                                                    case LABEL ->
                                                            chunk.dictionary(i)
                                                                    .get(chunk.labels(i)[k]);
                                                    case NUMBER -> chunk.numbers(i)[k];
                                                    case FLOAT -> chunk.floats(i)[k];
                                                });
                            }
                        }
                    });
        }
        return values;
    }

    private void refuses(Path path, String message, Column... wanted) {
        InputException e = assertThrows(InputException.class, () -> read(path, wanted));
        assertEquals(message.replace("FILE", path.toString()), e.getMessage());
    }

    @Test
    void parquetColumnsKeepTheirTypes() throws SQLException {
        Path path =
                parquet(
                        "odd [1]*?.parquet",
                        "SELECT true AS b, 7::TINYINT AS i, 0.1::FLOAT AS f, 0.1::DOUBLE AS d,"
                                + " 1.50::DECIMAL(4, 2) AS c, 'a,b' AS s, 18446744073709551615::UBIGINT AS u,"
                                + " 2::DOUBLE AS \"y \"\"q\"\"\"");
        assertEquals(
                List.of(
                        List.of("true"),
                        List.of("7"),
                        List.of(0.1f),
                        List.of(0.1),
                        List.of(1.5),
                        List.of("a,b"),
                        List.of("18446744073709551615"),
                        List.of("2"),
                        List.of((double) 0.1f, 7.0)),
                read(
                        path,
                        Column.label("b"),
                        Column.label("i"),
                        Column.floats("f"),
                        Column.number("d"),
                        Column.number("c"),
                        Column.label("s"),
                        Column.label("u"),
                        Column.label("y \"q\""),
                        Column.matrix("m", List.of("f", "i"), Column.Kind.NUMBER)));
        try (DuckDbFile file = DuckDbFile.open(path)) {
            assertEquals(Storage.FLOAT32, file.storage("f"));
            assertEquals(Storage.INTEGER, file.storage("b"));
            assertEquals(OptionalLong.of(1), file.rows());
        }
    }

    @Test
    void manyRowsArriveInOrderWhateverTheThreads() throws SQLException {
        Path path =
                parquet("t.parquet", "SELECT i % 3 AS y, i::DOUBLE AS s FROM range(300000) t(i)");
        for (int threads = 1; threads <= 3; threads++) {
            long[] next = {0};
            try (DuckDbFile file = DuckDbFile.open(path)) {
                file.read(
                        List.of(Column.label("y"), Column.number("s")),
                        ReadOptions.SEQUENTIAL.on(Runnable::run, threads),
                        chunk -> {
                            assertEquals(next[0], chunk.firstRow());
                            for (int r = 0; r < chunk.rows(); r++, next[0]++) {
                                assertEquals(next[0] % 3, chunk.labels(0)[r]);
                                assertEquals(next[0], chunk.numbers(1)[r]);
                            }
                        });
            }
            assertEquals(300_000, next[0]);
        }
    }

    @Test
    void jsonLinesAreReadAlsoCompressed() throws IOException {
        String lines = "{\"y\": true, \"s\": 1}\n{\"s\": 0.5, \"y\": false}\n";
        List<Object> expected = List.of(List.of("true", "false"), List.of(1.0, 0.5));
        Column[] wanted = {Column.label("y"), Column.number("s")};
        assertEquals(expected, read(text("t.jsonl", lines), wanted));
        Path zipped = folder.resolve("t.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(expected, read(zipped, wanted));
        byte[] whole = Files.readAllBytes(zipped);
        Files.write(zipped, Arrays.copyOf(whole, whole.length - 12));
        InputException e = assertThrows(InputException.class, () -> read(zipped, wanted));
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void fractionFarBelowManyIntegersIsNotLost() throws IOException {
        String lines = "{\"s\": 1}\n".repeat(50_000) + "{\"s\": 0.5}\n";
        List<Object> values = read(text("t.jsonl", lines), Column.number("s")).get(0);
        assertEquals(0.5, values.get(50_000));
    }

    @Test
    void missingValuesAreNamed() throws SQLException, IOException {
        Column s = Column.number("s");
        Path path =
                parquet(
                        "t.parquet",
                        "SELECT CASE i WHEN 4999 THEN NULL ELSE 0.5::DOUBLE END AS s FROM range(9000) t(i)");
        refuses(path, "FILE, row 5000, column s: found NULL, expected a number", s);
        Path json = text("t.jsonl", "{\"y\": 1, \"s\": 2}\n{\"y\": 1}\n");
        refuses(json, "FILE, row 2, column s: found NULL, expected a number", s);
        refuses(json, "FILE, row 2, column s: found NULL, expected a label", Column.label("s"));
    }

    @Test
    void valuesThatAreNoNumbersAreNamed() throws SQLException, IOException {
        Column s = Column.number("s");
        refuses(
                text("t.jsonl", "{\"s\": 1}\n{\"s\": 1e400}\n"),
                "FILE, row 2 (line 2), column s: found \"Infinity\","
                        + " expected a number within the range of a double",
                s);
        refuses(
                parquet("t.parquet", "SELECT '0.5' AS s"),
                "FILE, column s: found type VARCHAR, expected numbers",
                s);
        refuses(
                parquet("t.parquet", "SELECT DATE '2020-01-01' AS s"),
                "FILE, column s: found type DATE, expected numbers or labels",
                Column.label("s"));
    }

    @Test
    void damagedFilesEndInOneLine() throws SQLException, IOException {
        Path path = parquet("t.parquet", "SELECT i::DOUBLE AS s FROM range(1000) t(i)");
        byte[] whole = Files.readAllBytes(path);
        for (int length = 1; length < whole.length; length += 97) {
            Files.write(path, Arrays.copyOf(whole, length));
            InputException e =
                    assertThrows(InputException.class, () -> read(path, Column.number("s")));
            assertEquals(1, e.getMessage().lines().count());
            String start = path + " cannot be read as a Parquet file: ";
            assertTrue(e.getMessage().startsWith(start), e.getMessage());
        }
        Files.write(path, Arrays.copyOf(whole, whole.length - 1));
        refuses(
                path,
                "FILE cannot be read as a Parquet file: No magic bytes found at end of the file",
                Column.number("s"));
        refuses(
                text("t.jsonl", "{\"s\": 1}\n{\"s\": 0.\n"),
                "FILE, row 2 (line 2): found malformed JSON (no digit after decimal point), expected one"
                        + " object",
                Column.number("s"));
        refuses(text("e.parquet", ""), "FILE is empty: expected a Parquet file");
        refuses(folder.resolve("none.jsonl"), "FILE does not exist");
    }
}
