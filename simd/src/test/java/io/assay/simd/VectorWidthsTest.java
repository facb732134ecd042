package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Property;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vector set keeps the whole contract at every width: besides the drawn cases all lengths and
/// offsets of a few vectors, interpreted and compiled. At the widest the core suite says so.
class VectorWidthsTest {
    /// Of the usual cases, in percent: 1,000 of each kernel, 50,000 in a deep run.
    private static final int SHARE = Property.deep() ? 25 : 20;

    @ParameterizedTest
    @CsvSource({"-XX:MaxVectorSize=16, 128", "-XX:UseAVX=2, 256"})
    void sameBitsAsScalarAtEveryWidth(String flag, int widest) throws Exception {
        compare(flag, widest);
    }

    /// Half a vector, and the same widths by other instructions.
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    @CsvSource({
        "-XX:MaxVectorSize=8, 64",
        "-XX:UseAVX=0, 128",
        "-XX:UseAVX=1, 128",
        "-XX:UseAVX=3, 512",
        "-XX:MaxVectorSize=32, 256"
    })
    void sameBitsAsScalarOfEveryGeneration(String flag, int widest) throws Exception {
        compare(flag, widest);
    }

    /// A flag above what the hardware has changes nothing, so the width has an upper bound only.
    private static void compare(String flag, int widest) throws Exception {
        // The flags of AVX exist on x86 only.
        List<String> flags =
                List.of(
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-Dassay.deep=" + Property.deep(),
                        "-Dassay.share=" + SHARE,
                        "-Dassay.seed=" + Property.seed(),
                        flag);
        Jvm jvm = Jvm.run(flags, VectorWidth.class);
        int cases = Property.cases() * SHARE / 100;
        System.out.println(flag + ": " + jvm.out() + ", " + cases + " cases per kernel");
        assertEquals(0, jvm.exit(), jvm.out());
        assertTrue(jvm.out().endsWith(" bits"), jvm.out());
        assertTrue(Integer.parseInt(jvm.out().split(" ")[0]) <= widest, jvm.out());
    }
}
