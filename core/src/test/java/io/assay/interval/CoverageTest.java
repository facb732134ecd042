package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Intervals cover as often as they say: 1,000 data sets of 1,000 rows. The whole table is made by
/// [CoverageTable].
@Tag("once")
class CoverageTest {
    /// 95 percent and four standard errors of a share of 1,000 to either side.
    private static final double LOW = 92.3;

    private static final double HIGH = 97.7;

    @Test
    void defaultIntervalsCoverAtTheirLevel() {
        Map<String, Coverage.Count> counts = Coverage.of(new CoverageLaw(0.3), 1_000, 1_000, 200);
        assertEquals(
                Set.of(
                        "accuracy",
                        "f1",
                        "mcc",
                        "roc_auc",
                        "average_precision",
                        "log_loss",
                        "brier",
                        "mse",
                        "f1_macro"),
                counts.keySet());
        counts.forEach((key, count) -> {
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "coverage: %s %.1f %% (%s)",
                            key,
                            count.percent(),
                            count.method));
            assertEquals(0, count.none, key);
            assertTrue(count.percent() >= LOW && count.percent() <= HIGH, key);
        });
    }
}
