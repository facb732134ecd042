package io.assay.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Bootstrap, out-of-bag and .632 figures of the golden cases, through the Java API.
class ResamplingGoldenTest {
    private static final int CASES = 3;
    private static final int KEYS = 20;

    @Test
    void resamplingCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : GoldenFolder.current().cases("resampling", "")) {
            if (!golden.about().get("task").stringValue().equals("bias_variance")) {
                ObjectNode values = (ObjectNode) golden.expected().get("values");
                values.remove(ResamplingAnswers.FOLD_KEYS);
                agreement.check(golden, ResamplingAnswers.of(golden));
            }
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
