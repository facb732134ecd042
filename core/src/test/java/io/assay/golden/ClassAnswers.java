package io.assay.golden;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassReport;
import io.assay.multiclass.ClassSample;
import java.util.function.Function;

/// The keys of a multiclass case, under the policy of the stored values: 0 for 0/0.
final class ClassAnswers implements Function<String, Answer> {
    private final ClassPredictions predictions;
    private final ClassReport report;

    ClassAnswers(ClassPredictions predictions) {
        this.predictions = predictions;
        report = ClassReport.of(predictions, Undefined.ZERO);
    }

    @Override
    public Answer apply(String key) {
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.ZERO)) {
            if (metric.name().equals(key)) {
                return Answer.of(metric.of(predictions));
            }
        }
        Object value = report.values().get(key);
        if (value instanceof double[][] matrix) {
            return Answer.of(matrix);
        }
        if (value instanceof double[] perClass) {
            return Answer.of(perClass);
        }
        if (value instanceof int[] classes) {
            return Answer.of(classes);
        }
        return value instanceof Long count ? Answer.of(count) : null;
    }
}
