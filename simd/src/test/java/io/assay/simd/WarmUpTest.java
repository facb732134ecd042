package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.WarmUpSteps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What a service sees that warms up, in a JVM where the vector set can run.
class WarmUpTest {
    private static final List<String> MODULE = List.of("--add-modules", "jdk.incubator.vector");

    @Test
    void vectorTakesOverFromScalarWithTheSameBitsAndAllocatesNothing() throws Exception {
        assertEquals(
                new Jvm(0, "scalar, then vector; ready true; same true; 0 bytes"),
                Jvm.run(MODULE, WarmUpSteps.class, "300"));
    }

    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void withoutTimeScalarGoesOn() throws Exception {
        Jvm jvm = Jvm.run(MODULE, WarmUpSteps.class, "0");
        assertEquals("scalar, then scalar; ready false; same true", beforeBytes(jvm));
    }

    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void withoutTheModuleScalarIsWarmed() throws Exception {
        Jvm jvm = Jvm.run(List.of(), WarmUpSteps.class, "300");
        assertEquals("scalar, then scalar; ready true; same true", beforeBytes(jvm));
    }

    private static String beforeBytes(Jvm jvm) {
        return jvm.out().substring(0, jvm.out().lastIndexOf(';'));
    }
}
