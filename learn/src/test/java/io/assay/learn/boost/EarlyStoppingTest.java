package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metrics;
import io.assay.Undefined;
import io.assay.learn.Table;
import io.assay.learn.testing.ContractTables;
import io.assay.multiclass.ClassMetrics;
import io.assay.regression.RealMetrics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarlyStoppingTest {
    private static final Table TWO = ContractTables.classes(2);
    private static final Table NUMBERS = ContractTables.numbers();

    private static String message(Runnable mistake) {
        return assertThrows(IllegalArgumentException.class, mistake::run).getMessage();
    }

    @Test
    void aMetricWithoutAValueIsRefusedAfterTheFirstRound() {
        int[] one = IntStream.range(0, TWO.rows()).filter(i -> TWO.label(i) == 1).toArray();
        var stopping = EarlyStopping.binary(TWO.rows(one), Metrics.AUC, 5);
        String found = message(() -> GradientBoosting.defaults().stopping(stopping).fit(TWO, 1));
        assertTrue(
                found.startsWith(
                        "the metric roc_auc of the validation rows is undefined after the first"
                                + " round: "),
                found);
        assertTrue(found.endsWith("; expected one that can tell rounds apart"), found);
    }

    @Test
    void nothingIsBetterForBeingUndefined() {
        var stopping = EarlyStopping.binary(TWO, Metrics.AUC, 5);
        for (double[] pair : new double[][] {{Double.NaN, Double.NaN}, {Double.NaN, 1}, {1, 1}}) {
            assertEquals(false, stopping.isBetter(pair[0], pair[1]));
        }
        assertTrue(stopping.isBetter(1, 0.5));
    }

    @Test
    void validationRowsHaveTheTargetThatTheMetricIsOf() {
        Table bare = Table.of(new float[][] {{1, 2}}, java.util.List.of("x"));
        assertEquals(
                "the validation rows have no target; expected one of two classes for the metric"
                        + " roc_auc",
                message(() -> EarlyStopping.binary(bare, Metrics.AUC, 5)));
        assertEquals(
                "the validation rows have the target kind, which has 3 classes; expected one of two"
                        + " classes for the metric roc_auc",
                message(() -> EarlyStopping.binary(ContractTables.classes(3), Metrics.AUC, 5)));
        assertEquals(
                "the validation rows have the target kind, which has 2 classes; expected one of a"
                        + " number for the metric rmse",
                message(() -> EarlyStopping.numbers(TWO, RealMetrics.RMSE, 5)));
        var some = ClassMetrics.onProbabilities(Undefined.NAN).get(0);
        assertEquals(
                "the validation rows have the target much, which is a number; expected one of"
                        + " classes for the metric "
                        + some.name(),
                message(() -> EarlyStopping.classes(NUMBERS, some, 5)));
    }
}
