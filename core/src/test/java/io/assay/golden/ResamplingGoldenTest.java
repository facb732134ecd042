package io.assay.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Bootstrap, out-of-bag, .632, folds and bias-variance figures of the golden cases, through the Java
/// API.
@Tag("everywhere")
class ResamplingGoldenTest {
    private static final int CASES = 5;
    private static final int KEYS = 36;

    @Test
    void resamplingCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : GoldenFolder.current().cases("resampling", "")) {
            agreement.check(golden, ResamplingAnswers.of(golden));
        }
        System.out.printf(
                "golden: resampling: %d cases, %d keys compared%n",
                agreement.cases(), agreement.keys());
        assertEquals(List.of(), agreement.faults(), String.join("\n", agreement.faults()));
        if (GoldenFolder.isCommitted()) {
            assertTrue(agreement.cases() >= CASES, agreement.cases() + " cases are too few");
            assertTrue(agreement.keys() >= KEYS, agreement.keys() + " keys are too few");
        }
    }
}
