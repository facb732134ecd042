package io.assay.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.file.Column;
import io.assay.file.CsvFile;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fast reader and the complete one are one reader as far as anyone can see.
class TwoReadersTest {
    private static final int FILES = Boolean.getBoolean("assay.deep") ? 20_000 : 1_000;

    private static final long SEED = Long.getLong("assay.seed", 1);
    private static final List<Column> WANTED =
            List.of(
                    Column.label("y"),
                    Column.number("s"),
                    Column.matrix("p", List.of("b", "s"), Column.Kind.NUMBER));

    @TempDir Path folder;

    /// Joins values and the error message, if any, of one way of reading.
    private static List<Object> carefully(Path path) {
        CsvSource source = CsvSource.of(path);
        List<Object> seen = new ArrayList<>();
        try {
            new CsvReading(
                            source,
                            Header.of(source),
                            WANTED,
                            ReadOptions.SEQUENTIAL,
                            chunk -> {
                                for (int r = 0; r < chunk.rows(); r++) {
                                    seen.add(chunk.dictionary(0).get(chunk.labels(0)[r]));
                                    seen.add(chunk.numbers(1)[r]);
                                    seen.add(chunk.numbers(2)[2 * r]);
                                    seen.add(chunk.numbers(2)[2 * r + 1]);
                                }
                            })
                    .runCarefully();
        } catch (InputException e) {
            return List.of(e.getMessage());
        }
        return seen;
    }

    private static List<Object> fast(Path path, ReadOptions options) {
        try (CsvFile file = CsvFile.open(path)) {
            List<List<Object>> values = Tables.read(file, WANTED, options);
            List<Object> seen = new ArrayList<>();
            for (int r = 0; r < values.get(0).size(); r++) {
                seen.add(values.get(0).get(r));
                seen.add(values.get(1).get(r));
                seen.add(values.get(2).get(2 * r));
                seen.add(values.get(2).get(2 * r + 1));
            }
            return seen;
        } catch (InputException e) {
            return List.of(e.getMessage());
        }
    }

    @Test
    void smallFilesOfEveryKindOfTroubleReadTheSame() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int errors = 0;
        for (int i = 0; i < FILES; i++) {
            Path path = folder.resolve(random.nextInt(8) == 0 ? "t.csv.gz" : "t.csv");
            write(path, table(random, random.nextInt(0, 12), random.nextInt(4)));
            if (random.nextInt(4) == 0 && path.toString().endsWith(".gz")) {
                byte[] whole = Files.readAllBytes(path);
                Files.write(path, Arrays.copyOf(whole, random.nextInt(1, whole.length)));
            }
            List<Object> expected = carefully(path);
            errors += expected.size() == 1 ? 1 : 0;
            assertEquals(
                    expected,
                    fast(path, ReadOptions.SEQUENTIAL),
                    Files.readString(path, StandardCharsets.ISO_8859_1));
            Files.delete(path);
        }
        assertTrue(errors > FILES / 10 && errors < FILES * 9 / 10, "files with errors: " + errors);
    }

    @Test
    void manyPiecesOnManyThreadsReadTheSame() throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < 4; i++) {
                Path path = folder.resolve(i % 4 == 3 ? "t.csv.gz" : "t.csv");
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.write(table(random, 50_000, 0));
                if (i % 2 == 1) {
                    text.write(body(random, 3, 2));
                    text.write(body(random, 20_000, 0));
                }
                write(path, text.toByteArray());
                List<Object> expected = carefully(path);
                for (int threads = 1; threads <= 4; threads++) {
                    ReadOptions options = ReadOptions.SEQUENTIAL.on(executor, threads);
                    assertEquals(expected, fast(path, options));
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    private static void write(Path path, byte[] text) throws IOException {
        boolean gzip = path.toString().endsWith(".gz");
        try (OutputStream file = Files.newOutputStream(path);
                OutputStream out = gzip ? new GZIPOutputStream(file) : file) {
            out.write(text);
        }
    }

    private static byte[] table(SplittableRandom random, int rows, int trouble) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextInt(5) == 0) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        String header =
                random.nextInt(4) == 0 ? "\"y\",\"s\",b,\"no\n\"\"te\"\"\"" : "y,\"s\",b,note";
        out.write(
                (header + (random.nextBoolean() ? "\n" : "\r\n")).getBytes(StandardCharsets.UTF_8));
        out.write(body(random, rows, trouble));
        return out.toByteArray();
    }

    /// Rows; trouble 0 has none, 1 needs quotes, 2 and 3 have a little of everything.
    private static byte[] body(SplittableRandom random, int rows, int trouble) {
        StringBuilder out = new StringBuilder();
        String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
        for (int r = 0; r < rows; r++) {
            out.append(label(random, trouble)).append(',');
            out.append(number(random, trouble)).append(',');
            out.append(number(random, trouble)).append(',');
            out.append(label(random, trouble));
            if (trouble > 1 && random.nextInt(60) == 0) {
                out.append(random.nextBoolean() ? ",x" : "\n\n");
            }
            boolean odd = trouble > 1 && random.nextInt(40) == 0;
            out.append(odd ? "\r" : r == rows - 1 && random.nextBoolean() ? "" : end);
        }
        return encoded(out, random, trouble);
    }

    private static byte[] encoded(StringBuilder text, SplittableRandom random, int trouble) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (trouble == 3 && bytes.length > 0 && random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String label(SplittableRandom random, int trouble) {
        String[] plain = {
            "0",
            "1",
            "cat",
            "Äpfel und Birnen",
            "",
            "a longer label than eight",
            "\uD83D\uDE00",
            "NaN",
            " 1"
        };
        String[] quoted = {
            "\"a,b\"", "\"line\nend\"", "\"say \"\"hi\"\"\"", "\"\"", "\"cr\r\nlf\"", "\"plain\""
        };
        String[] odd = {"a\"b", "\"open", "\"x\"y", "nul\0"};
        if (trouble > 1 && random.nextInt(60) == 0) {
            return odd[random.nextInt(odd.length)];
        }
        return trouble > 0 && random.nextInt(6) == 0
                ? quoted[random.nextInt(quoted.length)]
                : plain[random.nextInt(plain.length)];
    }

    private static String number(SplittableRandom random, int trouble) {
        String[] odd = {"", "x", "1e400", "\"1,5\"", "1,5", "0x10", "1f", "\0", " 1"};
        if (trouble > 1 && random.nextInt(60) == 0) {
            return odd[random.nextInt(odd.length)];
        }
        return switch (random.nextInt(8)) {
            case 0 -> Integer.toString(random.nextInt());
            case 1 -> "\"" + random.nextDouble() + "\"";
            case 2 -> random.nextBoolean() ? "inf" : "-Infinity";
            case 3 -> "0.1234567890123456789012345";
            case 4 -> Double.toString(random.nextDouble() * 1e-6);
            default -> Double.toString(random.nextDouble());
        };
    }
}
