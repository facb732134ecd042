package io.assay.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.WarmUpSteps;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What a service sees that warms up, in a JVM where the native set can run.
class WarmUpTest {
    private static final String ALLOW = "--enable-native-access=ALL-UNNAMED";

    @BeforeAll
    static void open() {
        Native.kernels();
    }

    @Test
    void nativeTakesOverFromScalarWithTheSameBitsAndAllocatesNothing() throws IOException {
        assertEquals("scalar, then native; ready true; same true; 0 bytes", steps("300", ALLOW));
    }

    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void whereNativeAccessIsDeniedScalarIsWarmed() throws IOException {
        String steps = steps("300", "--illegal-native-access=deny");
        assertEquals("scalar, then scalar; ready true; same true; 0 bytes", steps);
    }

    /// C1 does not remove the segments around arrays, so a native call goes on allocating.
    @Test
    void withoutC2ScalarGoesOn() throws IOException {
        String steps = steps("1", ALLOW, "-XX:TieredStopAtLevel=1");
        assertEquals("scalar, then scalar; ready false; same true; 0 bytes", steps);
    }

    private static String steps(String seconds, String... flags) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<String> lines = Fork.lines(WarmUpSteps.class, List.of(seconds), classPath, flags);
        return lines.get(lines.size() - 1);
    }
}
