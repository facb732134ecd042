package io.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("everywhere")
class CsvFileTest {
    private static final List<Column> WANTED = List.of(Column.label("y"), Column.number("s"));

    @TempDir Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text);
        }
        return out.toByteArray();
    }

    private static List<List<Object>> read(Path path) {
        try (CsvFile file = CsvFile.open(path)) {
            return Tables.read(file, WANTED, ReadOptions.SEQUENTIAL);
        }
    }

    /// Reading the text ends with this message, in which FILE stands for the path.
    private void refuses(String name, byte[] bytes, String message) throws IOException {
        Path path = file(name, bytes);
        InputException e = assertThrows(InputException.class, () -> read(path));
        assertEquals(message.replace("FILE", path.toString()), e.getMessage());
    }

    private void refuses(String text, String message) throws IOException {
        refuses("t.csv", utf8(text), message);
    }

    @Test
    void bomCrlfQuotedCommasQuotesAndLineEndsAreRead() throws IOException {
        String text = "\uFEFFy,\"s\",note\r\n\"a,\"\"b\"\"\r\nc\",0.5,x\r\nd,\"-1e-3\",\"\"\r\n";
        assertEquals(
                List.of(List.of("a,\"b\"\r\nc", "d"), List.of(0.5, -1e-3)),
                read(file("t.csv", utf8(text))));
    }

    @Test
    void tabsSeparateInTsvAlsoCompressed() throws IOException {
        byte[] text = utf8("s\ty\n1\ta,b\n2\tc");
        List<List<Object>> expected = List.of(List.of("a,b", "c"), List.of(1.0, 2.0));
        assertEquals(expected, read(file("t.tsv", text)));
        assertEquals(expected, read(file("t.tsv.gz", gzip(text))));
    }

    @Test
    void columnsAreListedAndHeaderAloneHasNoRows() throws IOException {
        try (CsvFile file = CsvFile.open(file("t.csv", utf8("y,s\n")))) {
            assertEquals(List.of("y", "s"), file.columns());
            assertEquals(Storage.TEXT, file.storage("y"));
            ReadSummary summary = file.read(WANTED, ReadOptions.SEQUENTIAL, chunk -> {});
            assertEquals(0, summary.rows());
        }
    }

    @Test
    void codesFollowFirstAppearanceAndAreSharedByColumnsWantedTwice() throws IOException {
        StringBuilder text = new StringBuilder("y,s\n");
        for (int i = 0; i < 200_000; i++) {
            text.append((i * 7L) % 1000 - 3).append(",1\n");
        }
        try (CsvFile file = CsvFile.open(file("t.csv", utf8(text.toString())))) {
            List<Column> twice = List.of(Column.label("y"), Column.label("y"), Column.number("y"));
            ReadSummary summary =
                    file.read(
                            twice,
                            ReadOptions.SEQUENTIAL,
                            chunk -> {
                                for (int r = 0; r < chunk.rows(); r++) {
                                    long row = chunk.firstRow() + r;
                                    assertEquals(row % 1000, chunk.labels(0)[r]);
                                    assertEquals(row % 1000, chunk.labels(1)[r]);
                                    assertEquals((row * 7) % 1000 - 3, chunk.numbers(2)[r]);
                                }
                            });
            assertEquals("-3", summary.dictionaries().get(0).get(0));
            assertEquals("4", summary.dictionaries().get(0).get(1));
            assertEquals(1000, summary.dictionaries().get(1).size());
            assertEquals(List.of(), summary.dictionaries().get(2));
        }
    }

    @Test
    void fieldsThatAreNoNumbersAreNamed() throws IOException {
        String head = "y,s\n0,0.5\n";
        String at = "FILE, row 2 (line 3), column s: found ";
        refuses(head + "1,abc\n", at + "\"abc\", expected a number");
        refuses(head + "1,\n", at + "\"\", expected a number");
        refuses(head + "1,\"1,5\"\n", at + "\"1,5\", expected a number");
        refuses(head + "1,0\0\n", at + "\"0\\u0000\", expected a number");
        refuses(head + "1,1e400", at + "\"1e400\", expected a number within the range of a double");
        refuses(head + "1,0.5f\n", at + "\"0.5f\", expected a number");
        refuses(
                head + "1," + "x".repeat(50) + "\n",
                at + "\"" + "x".repeat(40) + "...\", expected a number");
        refuses(
                head + "a\0b,1\n",
                "FILE, row 2 (line 3), column y: found \"a\\u0000b\", expected text without NUL");
    }

    @Test
    void raggedRowsAreNamedWithBothCounts() throws IOException {
        refuses("y,s\n0,1\n1,1,5\n", "FILE, row 2 (line 3): found 3 fields, expected 2");
        refuses("y,s\n\"0\n\",1\n1\n", "FILE, row 2 (line 4): found 1 field, expected 2");
        refuses("y,s\n0,1\n\n", "FILE, row 2 (line 3): found an empty line, expected 2");
    }

    @Test
    void brokenQuotesAreNamed() throws IOException {
        refuses(
                "y,s\n0,1\n\"a,1\n",
                "FILE, row 2 (line 3): found the end of the file inside quotes, expected a closing quote");
        refuses(
                "y,s\n0,1\n\"a\"b,1\n",
                "FILE, row 2 (line 3): Unexpected character after closing quote: 'b' (0x62)");
        refuses(
                "y,s\n0,1\n\"" + "a".repeat(1 << 25),
                "FILE, row 2 (line 3): found a field of more than 16,777,216 characters,"
                        + " expected a closing quote");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        byte[] latin = "y,s,n\n0,1,a\n1,1,\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        refuses("t.csv", latin, "FILE, row 2 (line 3): found byte 0xE9, expected UTF-8 text");
        byte[] header = "y,s,\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        refuses("t.csv", header, "FILE, header: found byte 0xE9, expected UTF-8 text");
        byte[] utf16 = "\uFEFFy,s\n".getBytes(StandardCharsets.UTF_16LE);
        refuses("t.csv", utf16, "FILE, header: found byte 0xFF, expected UTF-8 text");
    }

    @Test
    void badHeadersAreNamed() throws IOException {
        refuses("", "FILE is empty: expected a header line");
        refuses("\uFEFF", "FILE is empty: expected a header line");
        refuses("t.csv.gz", gzip(new byte[0]), "FILE is empty: expected a header line");
        refuses("\n0\n", "FILE, header: found an empty line, expected column names");
        refuses(
                "y,s,y\n",
                "FILE, header: found the column name \"y\" twice, expected different names");
    }

    @Test
    void columnsThatDoNotExistAreTheCallersMistake() throws IOException {
        Path path = file("t.csv", utf8("y_true,y_score\n"));
        try (CsvFile file = CsvFile.open(path)) {
            List<Column> unknown = List.of(Column.label("y_ture"));
            String message =
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> file.read(unknown, ReadOptions.SEQUENTIAL, chunk -> {}))
                            .getMessage();
            assertEquals(path + " has no column y_ture; did you mean y_true?", message);
            List<Column> floats = List.of(Column.floats("y_true"));
            message =
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> file.read(floats, ReadOptions.SEQUENTIAL, chunk -> {}))
                            .getMessage();
            assertEquals("column y_true is kept as TEXT, not as FLOAT32", message);
        }
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        Path missing = folder.resolve("none.csv");
        assertEquals(
                missing + " does not exist",
                assertThrows(InputException.class, () -> CsvFile.open(missing)).getMessage());
        assertEquals(
                folder + " is a directory, expected a file",
                assertThrows(InputException.class, () -> CsvFile.open(folder)).getMessage());
    }

    @Test
    void gzipCutAnywhereIsRefusedAndWholeMembersInARowAreRead() throws IOException {
        byte[] first = gzip(utf8("y,s\n0,0.25\n"));
        byte[] second = gzip(utf8("1,0.75\n"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        List<Object> rows = List.of(List.of("0", "1"), List.of(0.25, 0.75));
        assertEquals(rows, read(file("t.csv.gz", both)));
        for (int length = 1; length < both.length; length++) {
            Path cut = file("t.csv.gz", Arrays.copyOf(both, length));
            if (length == first.length) {
                assertEquals(List.of(List.of("0"), List.of(0.25)), read(cut));
                continue;
            }
            InputException e = assertThrows(InputException.class, () -> read(cut));
            String start = cut + " is truncated: the gzip data end early";
            assertTrue(e.getMessage().startsWith(start), e.getMessage());
        }
    }

    @Test
    void damagedGzipIsNamed() throws IOException {
        byte[] good = gzip(utf8("y,s\n0,0.25\n"));
        byte[] sum = good.clone();
        sum[good.length - 8]++;
        refuses(
                "t.csv.gz",
                sum,
                "FILE cannot be read after row 1: the gzip checksum does not match");
        refuses("t.csv.gz", utf8("y,s\n"), "FILE cannot be read: it is not gzip data");
        byte[] more = Arrays.copyOf(good, good.length + 20);
        refuses(
                "t.csv.gz",
                more,
                "FILE cannot be read after row 1: it goes on after the gzip data");
    }

    @Test
    void moreThanAMillionLabelsAreRefused() throws IOException {
        StringBuilder text = new StringBuilder("y,s\n");
        for (int i = 0; i <= 1_000_000; i++) {
            text.append(i).append(",1\n");
        }
        refuses(
                text.toString(),
                "FILE, column y: more than 1,000,000 different labels, expected a column of classes");
    }

    @Test
    void progressNeverFallsAndEndsAtTheSize() throws IOException {
        String text = "y,s\n" + "0,0.5\n".repeat(500_000);
        for (byte[] bytes : List.of(utf8(text), gzip(utf8(text)))) {
            Path path = file(bytes.length == text.length() ? "t.csv" : "t.csv.gz", bytes);
            List<Long> steps = new ArrayList<>();
            ReadOptions options =
                    ReadOptions.SEQUENTIAL.telling((done, total) -> {
                        assertEquals(bytes.length, total);
                        steps.add(done);
                    });
            try (CsvFile file = CsvFile.open(path)) {
                file.read(WANTED, options, chunk -> {});
            }
            assertTrue(steps.size() > 2);
            List<Long> sorted = new ArrayList<>(steps);
            Collections.sort(sorted);
            assertEquals(sorted, steps);
            assertEquals(bytes.length, sorted.get(sorted.size() - 1));
        }
    }

    @Test
    void whatTheConsumerThrowsReachesTheCaller() throws IOException {
        Path path = file("t.csv", utf8("y,s\n" + "0,0.5\n".repeat(300_000)));
        try (CsvFile file = CsvFile.open(path)) {
            IllegalStateException thrown = new IllegalStateException("enough");
            ChunkConsumer consumer =
                    chunk -> {
                        throw thrown;
                    };
            ReadOptions options = ReadOptions.SEQUENTIAL.on(command -> {}, 3);
            IllegalStateException e =
                    assertThrows(
                            IllegalStateException.class,
                            () -> file.read(WANTED, options, consumer));
            assertTrue(e == thrown);
        }
    }

    @Test
    void valuesMayBeMissingWhereTheColumnSaysSo() throws IOException {
        Path path =
                file(
                        "t.csv",
                        utf8("y,s\na,1\n,\nNA,?\n\"\",\"\"\nn/a,null\nb,NaN\n\"q\"\"\",na\nc,2\n"));
        List<Column> wanted =
                List.of(Column.label("y").orMissing(), Column.number("s").orMissing());
        try (CsvFile file = CsvFile.open(path)) {
            List<List<Object>> read = Tables.read(file, wanted, ReadOptions.SEQUENTIAL);
            assertEquals(List.of("a", "", "NA", "", "n/a", "b", "q\"", "c"), read.get(0));
            double nan = Double.NaN;
            assertEquals(List.of(1.0, nan, nan, nan, nan, nan, nan, 2.0), read.get(1));
        }
        assertTrue(Missing.is("N/A") && Missing.is("") && !Missing.is("none") && !Missing.is("0"));
    }

    @Test
    void aTextWhereANumberMayMissIsRefused() throws IOException {
        Path path = file("t.csv", utf8("y,s\na,\nb,none\n"));
        List<Column> wanted = List.of(Column.number("s").orMissing());
        try (CsvFile file = CsvFile.open(path)) {
            InputException e =
                    assertThrows(
                            InputException.class,
                            () -> file.read(wanted, ReadOptions.SEQUENTIAL, chunk -> {}));
            assertEquals(
                    path
                            + ", row 2 (line 3), column s: found \"none\", expected a number or an empty"
                            + " field",
                    e.getMessage());
        }
    }
}
