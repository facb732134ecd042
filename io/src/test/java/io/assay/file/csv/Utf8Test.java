package io.assay.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final long SEED = Long.getLong("assay.seed", 1);
    private static final int SAMPLES = Boolean.getBoolean("assay.deep") ? 1_000_000 : 25_000;

    @Test
    void agreesWithTheJdkOnWhatIsUtf8() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] edges = {
            0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
            0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
        };
        int good = 0;
        for (int i = 0; i < SAMPLES; i++) {
            byte[] bytes = new byte[random.nextInt(1, 12)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) edges[random.nextInt(edges.length)];
            }
            String expected = strict(bytes);
            good += expected == null ? 0 : 1;
            assertEquals(expected != null, Utf8.firstBad(bytes, 0, bytes.length) < 0);
            String read = read(bytes, random.nextInt(1, 5));
            assertEquals(expected != null, Utf8Reader.badByte(read) < 0);
            if (expected != null) {
                assertEquals(expected, read);
            }
        }
        assertEquals(true, good > SAMPLES / 100, "well-formed samples: " + good);
    }

    private static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String read(byte[] bytes, int step) throws IOException {
        StringWriter out = new StringWriter();
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            char[] some = new char[step];
            for (int n = reader.read(some, 0, step); n >= 0; n = reader.read(some, 0, step)) {
                out.write(some, 0, n);
            }
        }
        return out.toString();
    }
}
