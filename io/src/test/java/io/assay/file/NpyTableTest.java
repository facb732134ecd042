package io.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("everywhere")
class NpyTableTest {
    @TempDir Path folder;

    private static byte[] npy(
            int version, String descr, boolean fortran, String shape, byte[] data) {
        String text =
                "{'descr': %s, 'fortran_order': %s, 'shape': %s, }"
                        .formatted(descr, fortran ? "True" : "False", shape);
        int prelude = version == 1 ? 10 : 12;
        String padded = text + " ".repeat(63 - (prelude + text.length()) % 64) + "\n";
        ByteBuffer out =
                ByteBuffer.allocate(prelude + padded.length() + data.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            out.putShort((short) padded.length());
        } else {
            out.putInt(padded.length());
        }
        return out.put(padded.getBytes(StandardCharsets.UTF_8)).put(data).array();
    }

    private static byte[] npy(String descr, String shape, byte... data) {
        return npy(1, "'" + descr + "'", false, shape, data);
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private List<List<Object>> read(byte[] bytes, Column... wanted) throws IOException {
        try (NpyTable table = NpyTable.open(Map.of("a", file("a.npy", bytes)))) {
            return Tables.read(table, List.of(wanted), ReadOptions.SEQUENTIAL);
        }
    }

    private void refuses(byte[] bytes, String message) throws IOException {
        InputException e = assertThrows(InputException.class, () -> read(bytes, Column.label("a")));
        String path = folder.resolve("a.npy").toString();
        assertEquals(message.replace("FILE", path), e.getMessage());
    }

    @Test
    void everyTypeIsReadAsLabelAndAsNumber() throws IOException {
        Column label = Column.label("a");
        Column number = Column.number("a");
        byte[] ones = {1, 0, (byte) 200};
        assertEquals(
                List.of(List.of("1", "0", "-56"), List.of(1.0, 0.0, -56.0)),
                read(npy("|i1", "(3,)", ones), label, number));
        assertEquals(
                List.of(List.of("1", "0", "200"), List.of(1.0, 0.0, 200.0)),
                read(npy("|u1", "(3,)", ones), label, number));
        assertEquals(
                List.of(List.of("1", "0"), List.of(1.0, 0.0)),
                read(npy("|b1", "(2,)", (byte) 1, (byte) 0), label, number));
        for (Object[] type :
                new Object[][] {{"<i2", 2}, {"<i4", 4}, {"<i8", 8}, {"<u2", 2}, {"<u4", 4}}) {
            int size = (int) type[1];
            byte[] data = buffer(2 * size).put(0, (byte) 7).put(2 * size - 1, (byte) 0x80).array();
            long big = 0x80L << (8 * size - 8);
            long last = type[0].equals("<i2") ? -32768 : type[0].equals("<i4") ? -(1L << 31) : big;
            assertEquals(
                    List.of(List.of("7", Long.toString(last)), List.of(7.0, (double) last)),
                    read(npy((String) type[0], "(2,)", data), label, number));
        }
    }

    @Test
    void floatsKeepTheirWidthAndWholeOnesAreLabelsOfIntegers() throws IOException {
        byte[] four = buffer(12).putFloat(0.1f).putFloat(1).putFloat(-0f).array();
        assertEquals(
                List.of(
                        List.of(0.1f, 1f, -0f),
                        List.of((double) 0.1f, 1.0, -0.0),
                        List.of("0.1", "1", "0")),
                read(
                        npy("<f4", "(3,)", four),
                        Column.floats("a"),
                        Column.number("a"),
                        Column.label("a")));
        byte[] eight = buffer(24).putDouble(0.1).putDouble(3).putDouble(1e300).array();
        assertEquals(
                List.of(List.of("0.1", "3", "1.0E300"), List.of(0.1, 3.0, 1e300)),
                read(npy("<f8", "(3,)", eight), Column.label("a"), Column.number("a")));
    }

    @Test
    void matrixIsColumnsOrRowMajorValues() throws IOException {
        int rows = 70_000;
        ByteBuffer data = buffer(rows * 3 * 4);
        for (int i = 0; i < rows * 3; i++) {
            data.putFloat(i);
        }
        Path p = file("p.npy", npy(2, "'<f4'", false, "(70000, 3)", data.array()));
        try (NpyTable table = NpyTable.open(Map.of("p", p))) {
            List<String> names = List.of("p_0", "p_1", "p_2");
            assertEquals(names, table.columns());
            assertEquals(Storage.FLOAT32, table.storage("p_1"));
            assertEquals(OptionalLong.of(rows), table.rows());
            List<String> swapped = List.of("p_2", "p_0");
            List<Column> wanted =
                    List.of(
                            Column.matrix("p", names, Column.Kind.FLOAT),
                            Column.matrix("p", names, Column.Kind.NUMBER),
                            Column.matrix("q", swapped, Column.Kind.FLOAT),
                            Column.number("p_1"));
            int[] next = {0};
            table.read(
                    wanted,
                    ReadOptions.SEQUENTIAL,
                    chunk -> {
                        for (int r = 0; r < chunk.rows(); r++, next[0] += 3) {
                            assertEquals(next[0] + 1, chunk.floats(0)[3 * r + 1]);
                            assertEquals(next[0] + 2, chunk.numbers(1)[3 * r + 2]);
                            assertEquals(next[0] + 2, chunk.floats(2)[2 * r]);
                            assertEquals(next[0], chunk.floats(2)[2 * r + 1]);
                            assertEquals(next[0] + 1, chunk.numbers(3)[r]);
                        }
                    });
            assertEquals(3 * rows, next[0]);
        }
    }

    @Test
    void headersOfAllVersionsAndOfOtherWritersAreRead() throws IOException {
        byte[] data = {5};
        for (int version = 1; version <= 3; version++) {
            byte[] bytes = npy(version, "'|i1'", false, "(1,)", data);
            assertEquals(List.of(List.of("5")), read(bytes, Column.label("a")));
        }
        assertEquals(
                List.of(List.of("5")),
                read(npy(1, "\"|i1\"", true, "( 1 , 1 )", data), Column.label("a")));
    }

    @Test
    void noRowsAreNoRows() throws IOException {
        assertEquals(List.of(List.of()), read(npy("<f8", "(0,)"), Column.number("a")));
    }

    @Test
    void lengthsThatDifferAreNamed() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("y", file("y.npy", npy("|i1", "(2,)", (byte) 0, (byte) 1)));
        files.put("s", file("s.npy", npy("|i1", "(1,)", (byte) 0)));
        String message =
                assertThrows(InputException.class, () -> NpyTable.open(files)).getMessage();
        assertEquals(
                files.get("y")
                        + " has 2 rows, "
                        + files.get("s")
                        + " has 1: expected equal lengths",
                message);
    }

    @Test
    void whatIsNotReadIsNamed() throws IOException {
        byte[] eight = new byte[8];
        refuses(
                npy(">f8", "(1,)", eight),
                "FILE: found dtype \">f8\" (big-endian), expected little-endian");
        refuses(
                npy("|O", "(1,)", eight),
                "FILE: found dtype \"|O\" (Python objects), expected integers or floats");
        refuses(
                npy("<f2", "(1,)", eight),
                "FILE: found dtype \"<f2\", expected one of |b1 |i1 |u1 <i2 <u2 <i4 <u4 <i8 <f4 <f8");
        refuses(
                npy(1, "[('x', '<f8')]", false, "(1,)", eight),
                "FILE holds records (a structured dtype), expected an array of numbers");
        refuses(
                npy(1, "'|i1'", true, "(4, 2)", eight),
                "FILE is in Fortran order, expected C order; save np.ascontiguousarray(a)");
        refuses(npy("|i1", "()", (byte) 1), "FILE: found shape (), expected (n,) or (n, K)");
        refuses(
                npy("|i1", "(2, 2, 2)", eight),
                "FILE: found shape (2, 2, 2), expected (n,) or (n, K)");
        String path = folder.resolve("a.npy").toString();
        InputException matrix =
                assertThrows(
                        InputException.class,
                        () -> read(npy("|i1", "(4, 2)", eight), Column.label("a_0")));
        assertEquals(path + ": found 2 columns, expected one of labels", matrix.getMessage());
        refuses(new byte[0], "FILE is empty: expected an .npy header");
        refuses(
                "y_true,y_score\n".getBytes(StandardCharsets.UTF_8),
                "FILE is not an .npy file: it does not begin with \\x93NUMPY");
        refuses(
                npy("|b1", "(1,)", (byte) 2),
                "FILE, row 1, column a: found \"byte 2\", expected \"0\" or \"1\""
                        .replace("\"0\" or \"1\"", "0 or 1"));
        refuses(
                npy("<f4", "(1,)", buffer(4).putFloat(Float.NaN).array()),
                "FILE, row 1, column a: found \"NaN\", expected a label");
        refuses(
                npy("|i1", "(3,)", eight),
                "FILE goes on behind its array: |i1 of shape (3,) needs 3 bytes of data, found 8");
        refuses(
                npy("|i1", "(999999999999999999, 50)", eight),
                "FILE is truncated: |i1 of shape (999999999999999999, 50) needs more than 2^63 bytes of"
                        + " data, found 8");
    }

    @Test
    void cutAnywhereIsRefused() throws IOException {
        byte[] whole = npy("<f8", "(10,)", new byte[80]);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            InputException e =
                    assertThrows(InputException.class, () -> read(cut, Column.number("a")));
            boolean magic =
                    length >= 8
                            || e.getMessage().contains(" is truncated: its header needs 8 bytes");
            assertTrue(magic && e.getMessage().contains(" is truncated: "), e.getMessage());
            if (length >= 128) {
                String end = "needs 80 bytes of data, found " + (length - 128);
                assertTrue(e.getMessage().endsWith(end), e.getMessage());
            }
        }
    }

    @Test
    void headersDamagedAnywhereAreRefusedOrReadButNeverCrash() throws IOException {
        byte[] whole = npy("<f8", "(10,)", new byte[80]);
        SplittableRandom random = new SplittableRandom(Long.getLong("assay.seed", 1));
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(128)] = (byte) random.nextInt(256);
            try {
                assertEquals(10, read(bytes, Column.number("a")).get(0).size());
            } catch (InputException e) {
                refused++;
                assertEquals(1, e.getMessage().lines().count());
            }
        }
        assertTrue(refused > 1000, "refused " + refused);
    }
}
