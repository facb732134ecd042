package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contract can fail: it rejects each planted fault, whatever the seed.
@Tag("once")
class KernelContractTest {

    static PlantedFaults.Fault[] faults() {
        return PlantedFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsRejected(PlantedFaults.Fault fault) {
        Law law = KernelContract.law(fault.law());
        for (long seed = 1; seed <= 3; seed++) {
            long once = seed;
            AssertionError error =
                    assertThrows(AssertionError.class, () -> check(law, fault.kernels(), once));
            assertTrue(error.getMessage().contains(law.name()), error.getMessage());
        }
    }

    @Test
    void theReferenceAgreesWithItself() {
        KernelContract.LAWS.forEach(law -> law.random(new NaiveKernels(), 200, 1));
    }

    @Test
    void theErrorNamesKernelDifferenceRowsSeedAndCase() {
        PlantedFaults.Fault fault = PlantedFaults.all()[0];
        Law law = KernelContract.law(fault.law());
        AssertionError error =
                assertThrows(AssertionError.class, () -> law.random(fault.kernels(), 500, 7));
        String pattern =
                "naive \\Q%s\\E fails in case \\d+ of seed 7 \\(replay .*\\): naive \\Q%s\\E: .* is "
                        .formatted(law.name(), law.name());
        assertTrue(
                error.getMessage().matches(pattern + ".*, expected .*, rows \\[\\d+, \\d+\\).*"),
                error.getMessage());
    }

    private static void check(Law law, Kernels kernels, long seed) {
        law.random(kernels, 500, seed);
        law.edges(kernels, seed);
    }
}
