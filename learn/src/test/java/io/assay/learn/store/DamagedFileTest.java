package io.assay.learn.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Files that were cut, changed, or made by an enemy who knows the checksums: refused in a sentence, without
/// another exception and without much memory.
class DamagedFileTest {
    private static final byte[] FILE =
            ModelFileTest.file(SampleModel.small(SampleModel.small(null)));
    private static final double[] PREDICTED =
            ((SampleModel) ModelFile.of(FILE, SampleModel.KINDS).model()).predicted();
    private static final int FLIPS = 10_000;
    private static final long MOST_MEMORY = 1 << 20;

    private static String refusal(byte[] bytes) {
        return assertThrows(
                        DamagedModelException.class, () -> ModelFile.of(bytes, SampleModel.KINDS))
                .getMessage();
    }

    @Test
    void everyCutIsRefused() {
        for (int length = 0; length < FILE.length; length++) {
            String message = refusal(Arrays.copyOf(FILE, length));
            assertTrue(
                    message.startsWith("the model, section header, offset "),
                    length + ": " + message);
        }
        assertEquals(
                "the model, section header, offset 12: found 600 bytes, expected " + FILE.length,
                refusal(Arrays.copyOf(FILE, 600)));
    }

    @Test
    void bytesBehindTheEndAreRefused() {
        assertEquals(
                "the model, section header, offset 12: found "
                        + (FILE.length + 1)
                        + " bytes, expected "
                        + FILE.length,
                refusal(Arrays.copyOf(FILE, FILE.length + 1)));
    }

    @Test
    void flippedBitsAreRefusedOrChangeNothing() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = FILE.clone();
            int flips = 1 + random.nextInt(3);
            for (int flip = 0; flip < flips; flip++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                SavedModel saved = ModelFile.of(bytes, SampleModel.KINDS);
                assertArrayEquals(PREDICTED, ((SampleModel) saved.model()).predicted());
            } catch (DamagedModelException e) {
                assertTrue(e.getMessage().matches("the model, section \\w+, offset \\d+: .+"));
            }
        }
    }

    @Test
    void anEnemyWithTheRightChecksumsGetsNoOtherExceptionAndNoMemory() {
        SplittableRandom random = new SplittableRandom(7);
        int loaded = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = Resealed.changed(FILE, random);
            long before = allocated();
            try {
                ((SampleModel) ModelFile.of(bytes, SampleModel.KINDS).model()).predicted();
                loaded++;
            } catch (DamagedModelException e) {
                assertTrue(e.getMessage().startsWith("the model, section "), e.getMessage());
            }
            long used = allocated() - before;
            assertTrue(used < MOST_MEMORY, "change " + i + " took " + used + " bytes");
        }
        assertTrue(loaded > 100, "only " + loaded + " files were read to their end");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void lengthsNearTwoToThe31AreRefusedBeforeAnArrayIsMade() {
        for (String field : new String[] {"left", "right", "cuts", "leaves", "features"}) {
            for (int length : new int[] {Integer.MAX_VALUE, 1 << 30, 10_000, -1}) {
                byte[] bytes = FILE.clone();
                int at = after(field);
                buffer(bytes).putInt(at, length);
                String message = refusal(Resealed.sealed(bytes));
                assertTrue(
                        message.startsWith(
                                "the model, section model, offset "
                                        + at
                                        + ": found a length of "
                                        + length
                                        + " for field "
                                        + field
                                        + ", expected at most "),
                        message);
            }
        }
    }

    @Test
    void childrenOutsideTheTreeAreRefused() {
        byte[] bytes = FILE.clone();
        int field = after("left") - "left".length() - 2;
        buffer(bytes).putInt(after("left") + Integer.BYTES, 3);
        int right = after("right") - "right".length() - 2;
        assertEquals(
                "the model, section model, offset "
                        + right
                        + ": node 0 has children outside the tree",
                refusal(Resealed.sealed(bytes)));
        assertTrue(field < right);
    }

    @Test
    void aFieldOfAnotherNameOrKindIsRefused() {
        byte[] bytes = FILE.clone();
        int name = after("cuts") - "cuts".length();
        bytes[name] = 'n';
        assertEquals(
                "the model, section model, offset "
                        + (name - 2)
                        + ": found field \"nuts\" (floats), expected \"cuts\" (floats)",
                refusal(Resealed.sealed(bytes)));
        bytes[name] = 'c';
        bytes[name - 2] = 99;
        assertEquals(
                "the model, section model, offset "
                        + (name - 2)
                        + ": found field \"cuts\" (mark 99 of no kind of field), expected \"cuts\""
                        + " (floats)",
                refusal(Resealed.sealed(bytes)));
    }

    @Test
    void anUnknownKindAndANewerFormatAreNamed() {
        byte[] bytes = FILE.clone();
        int kind = indexOf("sample", indexOf("\u0005model", indexOf("\u0005model", 0) + 1));
        bytes[kind] = 'S';
        assertTrue(
                refusal(Resealed.sealed(bytes))
                        .endsWith(
                                "found a model of kind \"Sample\", which this version does not know"));
        byte[] newer = FILE.clone();
        newer[8] = 2;
        assertEquals(
                "the model, section header, offset 8: found format 2, expected 1, which is all that"
                        + " this version reads",
                refusal(Resealed.sealed(newer)));
    }

    @Test
    void aFieldTooManyIsRefused() {
        SampleModel model = SampleModel.small(null);
        ModelKinds longer =
                ModelKinds.none()
                        .and(
                                "sample",
                                SampleModel.class,
                                in -> {
                                    in.columns("columns");
                                    return model;
                                });
        String message =
                assertThrows(DamagedModelException.class, () -> ModelFile.of(FILE, longer))
                        .getMessage();
        assertTrue(message.endsWith("expected the end of the model of kind sample"), message);
    }

    @Test
    void nestingDeeperThanAllowedIsRefused() {
        ModelKinds deep = ModelKinds.none().and("sample", SampleModel.class, DamagedFileTest::dive);
        byte[] bytes = Resealed.nested(FILE, 10_000);
        String message =
                assertThrows(DamagedModelException.class, () -> ModelFile.of(bytes, deep))
                        .getMessage();
        assertTrue(message.endsWith("found models more than 32 deep within each other"), message);
    }

    private static SampleModel dive(ModelReader in) {
        in.model("model");
        return SampleModel.small(null);
    }

    /// The offset behind the name of the first field that is called so.
    private static int after(String field) {
        return indexOf((char) field.length() + field, 0) + 1 + field.length();
    }

    private static int indexOf(String text, int from) {
        int at = new String(FILE, StandardCharsets.ISO_8859_1).indexOf(text, from);
        assertTrue(at >= 0, text);
        return at;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
