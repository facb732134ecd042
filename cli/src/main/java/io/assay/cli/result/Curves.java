package io.assay.cli.result;

import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Counts;
import io.assay.curve.DetCurve;
import io.assay.curve.PrCurve;
import io.assay.curve.RocCurve;
import io.assay.curve.Thresholds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The curves of a binary model as named arrays: curve, then axis, then values.
public final class Curves {
    private static final int BINS = 10;

    private Curves() {}

    /// All curves that are defined. ROC, precision-recall and DET need both classes, calibration
    /// needs probabilities.
    public static Map<String, Map<String, double[]>> of(BinarySample sample) {
        Map<String, Map<String, double[]>> curves = new LinkedHashMap<>();
        if (sample.ranking().whyUndefined() == null) {
            Thresholds thresholds = Thresholds.of(sample);
            curves.put("roc_full", roc(thresholds.roc()));
            curves.put("roc_drop", roc(thresholds.rocWithoutCollinear()));
            curves.put("pr", pr(thresholds.precisionRecall()));
            curves.put("det", det(thresholds.det()));
        }
        if (sample.notProbabilities() == null) {
            curves.put(
                    "calibration_uniform",
                    calibration(sample.calibration(Calibration.uniform(BINS))));
            curves.put(
                    "calibration_quantile",
                    calibration(sample.calibration(Calibration.quantile(BINS))));
        }
        curves.put("threshold_sweep", sweep(sample));
        return curves;
    }

    private static Map<String, double[]> named(Object... namesAndValues) {
        Map<String, double[]> axes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            axes.put((String) namesAndValues[i], (double[]) namesAndValues[i + 1]);
        }
        return axes;
    }

    private static Map<String, double[]> roc(RocCurve c) {
        return named("fpr", c.fpr(), "tpr", c.tpr(), "thresholds", c.thresholds());
    }

    private static Map<String, double[]> pr(PrCurve c) {
        return named(
                "precision", c.precision(), "recall", c.recall(), "thresholds", c.thresholds());
    }

    private static Map<String, double[]> det(DetCurve c) {
        return named("fpr", c.fpr(), "fnr", c.fnr(), "thresholds", c.thresholds());
    }

    /// Counts of all bins, means of those that are not empty.
    private static Map<String, double[]> calibration(Calibration c) {
        return named(
                "bin_edges",
                c.edges(),
                "counts",
                c.weights(),
                "prob_true",
                known(c.positiveShares()),
                "prob_pred",
                known(c.meanScores()));
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
    }

    /// The table at 0.0, 0.1, ..., 1.0.
    private static Map<String, double[]> sweep(BinarySample sample) {
        int n = BINS + 1;
        double[] threshold = new double[n];
        double[] tn = new double[n];
        double[] fp = new double[n];
        double[] fn = new double[n];
        double[] tp = new double[n];
        for (int i = 0; i < n; i++) {
            threshold[i] = i / (double) BINS;
            Counts counts = sample.at(threshold[i]);
            tn[i] = counts.tn();
            fp[i] = counts.fp();
            fn[i] = counts.fn();
            tp[i] = counts.tp();
        }
        return named("thresholds", threshold, "tn", tn, "fp", fp, "fn", fn, "tp", tp);
    }
}
