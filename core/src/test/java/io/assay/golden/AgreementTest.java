package io.assay.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The comparison itself can fail.
@Tag("everywhere")
class AgreementTest {
    private static final String EXPECTED =
            """
            {"default_tolerance": [1e-12, 1e-15],
             "values": {"auc": 0.75, "cells": [[1, 2], [3, 4]], "top": "Infinity"},
             "undefined": {"mcc": {"message": "a margin is zero", "oracle_returns": 0.0},
                           "lr": {"message": "no negatives", "oracle_returns": "NaN"}},
             "tolerance": {"cells": [0.1, 0.0]}}
            """;

    private static List<String> faults(Function<String, Answer> answers) {
        JsonNode expected = new ObjectMapper().readTree(EXPECTED);
        JsonNode empty = new ObjectMapper().createObjectNode();
        Agreement agreement = new Agreement();
        GoldenCase golden = new GoldenCase(Path.of("binary", "made"), empty, expected, empty);
        agreement.check(golden, answers);
        assertEquals(5, agreement.keys());
        return agreement.faults();
    }

    private static Answer right(String key) {
        return switch (key) {
            case "auc" -> Answer.of(0.75 + 1e-13);
            case "cells" -> Answer.of(new double[][] {{1.05, 2}, {3, 4}});
            case "top" -> Answer.of(Double.POSITIVE_INFINITY);
            case "mcc" -> Answer.of(0);
            default -> Answer.of(Value.undefined("no negatives"));
        };
    }

    private static List<String> instead(String key, Answer answer) {
        return faults(k -> k.equals(key) ? answer : right(k));
    }

    @Test
    void rightAnswersHaveNoFaults() {
        assertEquals(List.of(), faults(AgreementTest::right));
    }

    @Test
    void aKeyThatNothingComputesIsAFault() {
        assertEquals(List.of("binary/made auc: nothing computes this key"), instead("auc", null));
    }

    @Test
    void aNumberBeyondItsToleranceIsAFault() {
        assertEquals(
                List.of("binary/made auc [0]: 0.7500001; expected 0.75"),
                instead("auc", Answer.of(0.7500001)));
        assertEquals(
                List.of("binary/made cells [3]: 4.5; expected 4.0"),
                instead("cells", Answer.of(1, 2, 3, 4.5)));
    }

    @Test
    void anArrayOfAnotherLengthIsAFault() {
        assertEquals(
                List.of("binary/made cells: 3 numbers; expected 4"),
                instead("cells", Answer.of(1, 2, 3)));
    }

    @Test
    void anUndefinedAnswerForANumberIsAFault() {
        assertEquals(
                List.of("binary/made auc [0]: undefined (no rows); expected 0.75"),
                instead("auc", Answer.of(Value.undefined("no rows"))));
    }

    @Test
    void aPlausibleNumberForAnUndefinedOneIsAFault() {
        assertEquals(
                List.of("binary/made lr: 1.0; expected undefined or \"NaN\""),
                instead("lr", Answer.of(1)));
        assertEquals(
                List.of("binary/made mcc: 0.5; expected undefined or 0.0"),
                instead("mcc", Answer.of(0.5)));
    }

    @Test
    void nanWithoutAReasonIsAFault() {
        assertEquals(
                List.of("binary/made mcc: NaN; expected undefined or 0.0"),
                instead("mcc", Answer.of(Double.NaN)));
    }

    @Test
    void infinityAgreesWithItselfOnly() {
        Tolerance wide = new Tolerance(1, 1);
        assertTrue(wide.agree(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertFalse(wide.agree(Double.POSITIVE_INFINITY, 1e308));
        assertFalse(wide.agree(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertFalse(wide.agree(Double.NaN, Double.NaN));
    }
}
