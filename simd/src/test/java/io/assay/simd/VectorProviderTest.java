package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VectorProviderTest {

    @Test
    void withoutTheIncubatorModuleItSaysWhichFlagIsNeeded() throws Exception {
        assertEquals(
                new Jvm(0, "needs --add-modules jdk.incubator.vector"),
                Jvm.run(List.of(), PrintVectorSet.class));
    }

    @Test
    void withoutC2ItSaysSo() throws Exception {
        for (String flag : List.of("-XX:TieredStopAtLevel=1", "-Xint")) {
            Jvm jvm = forked(flag);
            assertTrue(
                    jvm.out().startsWith("needs the C2 compiler of a HotSpot server VM"),
                    jvm.out());
        }
    }

    @Test
    void withTheModuleItRunsAtAWidthThatTheHardwareHas() throws Exception {
        Jvm jvm = forked();
        assertEquals(Width.BITS + " bits", jvm.out());
    }

    @Test
    void theWidthCanBeNarrowedAndIsNeverWidened() throws Exception {
        assertEquals("128 bits", forked("-Dassay.vector.bits=128").out());
        assertEquals("128 bits", forked("-XX:MaxVectorSize=16", "-Dassay.vector.bits=512").out());
    }

    @Test
    void aWidthThatDoesNotExistIsRefused() throws Exception {
        assertEquals(
                "assay.vector.bits is \"100\", expected 128, 256 or 512",
                forked("-Dassay.vector.bits=100").out());
    }

    @Test
    void otherVirtualMachinesAreRefused() {
        assertDoesNotThrow(
                () -> VectorProvider.requireC2("OpenJDK 64-Bit Server VM", "mixed mode, sharing"));
        var client =
                assertThrows(
                        IllegalStateException.class,
                        () -> VectorProvider.requireC2("Zero VM", "interpreted"));
        assertEquals(
                "needs the C2 compiler of a HotSpot server VM, this is Zero VM (interpreted)",
                client.getMessage());
    }

    private static Jvm forked(String... flags) throws Exception {
        List<String> all =
                Stream.concat(
                                Stream.of("--add-modules", "jdk.incubator.vector"),
                                Arrays.stream(flags))
                        .toList();
        return Jvm.run(all, PrintVectorSet.class);
    }
}
