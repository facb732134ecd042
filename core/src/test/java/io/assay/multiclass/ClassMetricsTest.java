package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassMetricsTest {

    @Test
    void keysDifferFromEachOtherAndFromThoseOfTheReport() {
        Set<String> keys = new HashSet<>();
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
            assertTrue(keys.add(metric.name()), metric.name());
        }
        ClassPredictions one = ClassPredictions.of(new int[1], new double[2], 2);
        for (String key : ClassReport.of(one, Undefined.NAN).values().keySet()) {
            assertTrue(keys.add(key), key);
        }
        assertTrue(
                keys.containsAll(
                        List.of(
                                "n",
                                "f1_macro_present",
                                "jaccard_micro_zd1",
                                "f0.5_macro",
                                "top_5_accuracy_tie_high",
                                "confusion_norm_pred",
                                "roc_auc_per_class")));
    }

    @Test
    void labelsAloneHaveNoneOfTheMetricsOnProbabilities() {
        ClassPredictions labels = ClassPredictions.of(new int[] {0, 1}, new int[] {0, 1});
        for (Metric<ClassSample> metric : ClassMetrics.onProbabilities(Undefined.ZERO)) {
            assertEquals("no probabilities", metric.of(labels).reason(), metric.name());
        }
    }

    @Test
    void withoutRowsEverythingIsUndefined() {
        ClassPredictions none = ClassPredictions.of(new int[0], new double[0], 3);
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
            if (!metric.name().endsWith("_zd1")) {
                assertEquals("no rows", metric.of(none).reason(), metric.name());
            }
        }
    }

    @Test
    void keysOfPolicyOneStayThatWhateverThePolicy() {
        ClassPredictions c = ClassPredictions.of(new int[] {0, 1}, new int[] {0, 0}, 3);
        for (Undefined policy : Undefined.values()) {
            for (Metric<ClassSample> metric : ClassMetrics.onLabels(policy)) {
                if (metric.name().equals("precision_macro_zd1")) {
                    assertEquals(2.5 / 3, metric.of(c).value(), 1e-15);
                }
            }
        }
    }
}
