package io.assay.multiclass;

import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.multiclass.ConfusionMatrix.Margin;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// What there is to say about single classes and cells, under the keys of reports.
///
/// @param values key to `Long` (counts), `int[]` (class numbers), `double[]` (one per class) or
///     `double[][]` (truth in rows); NaN where undefined
/// @param reasons why, for the keys that hold a NaN
public record ClassReport(Map<String, Object> values, Map<String, String> reasons) {
    /// With more classes than this the report leaves out the four matrices.
    public static final int MOST_MATRIX_CLASSES = 1_000;

    /// Keeps copies.
    public ClassReport {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /// The report on a sample.
    ///
    /// @param policy what stands for a ratio 0/0
    public static ClassReport of(ClassSample sample, Undefined policy) {
        Draft draft = new Draft(sample.confusion(), policy);
        draft.addCells();
        draft.addClasses();
        if (sample.probabilities() != null) {
            draft.addPerClass("roc_auc", sample.probabilities()::rocAuc);
            draft.addPerClass("average_precision", sample.probabilities()::averagePrecision);
        }
        return new ClassReport(draft.values, draft.reasons);
    }

    private static final class Draft {
        private final ConfusionMatrix matrix;
        private final Undefined policy;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, String> reasons = new LinkedHashMap<>();

        Draft(ConfusionMatrix matrix, Undefined policy) {
            this.matrix = matrix;
            this.policy = policy;
        }

        void addCells() {
            values.put("n", matrix.rows());
            values.put("n_classes", (long) matrix.classes());
            if (matrix.classes() <= MOST_MATRIX_CLASSES) {
                double[][] cells = new double[matrix.classes()][matrix.classes()];
                matrix.cells()
                        .forEach((truth, predicted, count) -> cells[truth][predicted] = count);
                values.put("confusion", cells);
                addShares("confusion_norm_true", Margin.TRUTH, "no positives");
                addShares("confusion_norm_pred", Margin.PREDICTED, "no predicted positives");
                addShares("confusion_norm_all", Margin.ALL, "no rows");
            }
        }

        private void addShares(String key, Margin margin, String reason) {
            int k = matrix.classes();
            UndefinedClasses undefined = new UndefinedClasses(key, matrix.labels());
            double[][] shares = new double[k][k];
            for (int truth = 0; truth < k; truth++) {
                for (int predicted = 0; predicted < k; predicted++) {
                    shares[truth][predicted] = share(truth, predicted, margin);
                }
            }
            for (int c = 0; c < k; c++) {
                boolean byTruth = margin != Margin.PREDICTED;
                if (Double.isNaN(byTruth ? shares[c][0] : shares[0][c])) {
                    undefined.add(c, reason);
                }
            }
            put(key, shares, undefined);
        }

        private double share(int truth, int predicted, Margin margin) {
            double share = matrix.share(truth, predicted, margin);
            return Double.isNaN(share) ? Value.zeroDivision("empty").under(policy).value() : share;
        }

        void addClasses() {
            values.put("classes_never_true", matrix.classesNeverTrue());
            values.put("classes_never_predicted", matrix.classesNeverPredicted());
            for (Rate rate : new Rate[] {Rate.PRECISION, Rate.RECALL, Rate.F1, Rate.JACCARD}) {
                addPerClass(rate.key(), c -> matrix.of(rate, c));
            }
            values.put("support_per_class", perClass(matrix::support));
        }

        void addPerClass(String name, IntFunction<Value> value) {
            UndefinedClasses undefined = new UndefinedClasses(name, matrix.labels());
            IntToDoubleFunction number =
                    c -> {
                        Value one = value.apply(c).under(policy);
                        if (!one.isDefined()) {
                            undefined.add(c, one.reason());
                        }
                        return one.value();
                    };
            put(name + "_per_class", perClass(number), undefined);
        }

        private double[] perClass(IntToDoubleFunction value) {
            double[] numbers = new double[matrix.classes()];
            Arrays.setAll(numbers, value);
            return numbers;
        }

        private void put(String key, Object value, UndefinedClasses undefined) {
            values.put(key, value);
            if (!undefined.isEmpty()) {
                reasons.put(key, undefined.toString());
            }
        }
    }
}
