package io.assay.tune.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A study file of 50 trials, cut and flipped: refused in a sentence that names a trial or a page, or
/// read with all its values.
class DamagedStudyTest {
    private static final boolean DEEP = Boolean.getBoolean("assay.deep");
    private static final int FLIPS = DEEP ? 10_000 : 150;
    private static final int STEP = DEEP ? 1 : 97;
    private static final Pattern PLACE =
            Pattern.compile(".*\\.db: (trial|page) \\d+ is damaged: [^\n]+");

    @TempDir static Path folder;
    private static byte[] whole;
    private static StoredStudy stored;

    @BeforeAll
    static void make() throws IOException {
        Path db = folder.resolve("whole.db");
        try (StudyFile file = StudyFile.open(db)) {
            file.keep(SampleStudy.of(1)).maximize(50, SampleStudy::objective);
        }
        whole = Files.readAllBytes(db);
        stored = StudyFile.read(db);
        assertEquals(50, stored.finished().size());
    }

    /// The refusal; null when the file was read and nothing in it is changed.
    private static String refusal(byte[] bytes) throws IOException {
        Path db = folder.resolve("damaged.db");
        Files.write(db, bytes);
        try {
            StoredStudy read = StudyFile.read(db);
            assertEquals(stored.trials(), read.trials());
            assertEquals(StudyText.write(stored.facts()), StudyText.write(read.facts()));
            return null;
        } catch (StudyFileException e) {
            assertTrue(PLACE.matcher(e.getMessage()).matches(), e.getMessage());
            return e.getMessage();
        }
    }

    @Test
    void cutsAreRefused() throws IOException {
        for (int length = 0; length < whole.length; length += STEP) {
            String refusal = refusal(Arrays.copyOf(whole, length));
            assertTrue(refusal != null, "cut at " + length);
        }
    }

    @Test
    void aCutNamesThePageThatIsMissing() throws IOException {
        String refusal = refusal(Arrays.copyOf(whole, 4096 * 2 + 9));
        assertTrue(
                refusal.endsWith(
                        "page 3 is damaged: the file has 8,201 bytes; expected "
                                + whole.length / 4096
                                + " pages of 4,096"),
                refusal);
    }

    @Test
    void flippedBitsAreRefusedOrChangeNothing() throws IOException {
        SplittableRandom random = new SplittableRandom(20261122);
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            refused += refusal(bytes) == null ? 0 : 1;
        }
        assertTrue(refused > FLIPS / 4, refused + " of " + FLIPS);
    }

    /// All that is no record: where a flip may lose one without touching its checksum.
    @Test
    void flippedBitsOfHeadersAreRefusedOrChangeNothing() throws IOException {
        int heads = DEEP ? 200 : 12;
        int step = DEEP ? 1 : 7;
        for (int page = 0; page < whole.length; page += 4096) {
            for (int bit = 0; bit < (page == 0 ? 108 : heads) * 8; bit += step) {
                byte[] bytes = whole.clone();
                bytes[page + bit / 8] ^= (byte) (1 << bit % 8);
                refusal(bytes);
            }
        }
    }

    @Test
    void aChangedValueNamesItsTrial() throws IOException {
        Trial third = stored.finished().get(3);
        byte[] value = ("\"values\": [" + third.value()).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = whole.clone();
        for (int at = 0;
                at + value.length <= bytes.length;
                at++) { // places given up may say it too
            if (Arrays.equals(bytes, at, at + value.length, value, 0, value.length)) {
                bytes[at + value.length - 1] ^= 1;
            }
        }
        String refusal = refusal(bytes);
        assertTrue(
                refusal.matches(
                        ".*: trial 3 is damaged: the checksum is [0-9a-f]{8}; expected"
                                + " [0-9a-f]{8}"),
                refusal);
    }

    @Test
    void aDamagedFileIsNotResumed() throws IOException {
        Path db = folder.resolve("other.db");
        Files.write(db, Arrays.copyOf(whole, whole.length - 1));
        Exception refusal = assertThrows(StudyFileException.class, () -> StudyFile.open(db));
        assertTrue(PLACE.matcher(refusal.getMessage()).matches(), refusal.getMessage());
        assertEquals(List.of(), lockFiles());
    }

    private static List<Path> lockFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-lock")).toList();
        }
    }

    @Test
    void anyOtherFileIsRefused() throws IOException {
        assertTrue(
                refusal("number,value\n1,2\n".repeat(20).getBytes(StandardCharsets.US_ASCII))
                        .endsWith("page 1 is damaged: it does not begin as a SQLite file does"));
    }
}
