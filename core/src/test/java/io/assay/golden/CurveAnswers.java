package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.Counts;
import io.assay.curve.DetCurve;
import io.assay.curve.PrCurve;
import io.assay.curve.RocCurve;
import io.assay.curve.Thresholds;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The arrays of `curves.json`.
final class CurveAnswers implements Function<String, Answer> {
    private final BinaryPredictions predictions;
    private final boolean isFloat;
    private final Thresholds thresholds;

    CurveAnswers(BinaryPredictions predictions, boolean isFloat) {
        this.predictions = predictions;
        this.isFloat = isFloat;
        thresholds = Thresholds.of(predictions);
    }

    @Override
    public Answer apply(String key) {
        int dot = key.indexOf('.');
        String array = key.substring(dot + 1);
        return switch (key.substring(0, dot)) {
            case "roc_full" -> ofRoc(array, thresholds.roc());
            case "roc_drop" -> ofRoc(array, thresholds.rocWithoutCollinear());
            case "pr" -> ofPrecisionRecall(array, thresholds.precisionRecall());
            case "det" -> ofDet(array, thresholds.det());
            case "calibration_uniform" -> ofBins(array, Calibration.uniform(10));
            case "calibration_quantile" -> ofBins(array, Calibration.quantile(10));
            case "threshold_sweep" -> ofSweep(array);
            default -> null;
        };
    }

    private Answer ofRoc(String array, RocCurve curve) {
        return switch (array) {
            case "fpr" -> Answer.of(curve.fpr());
            case "tpr" -> Answer.of(curve.tpr());
            case "thresholds" -> Answer.of(withStoredStart(curve.thresholds()));
            default -> null;
        };
    }

    /// The stored curves start at the largest score + 1, added in the type of the scores, where ours
    /// start at infinity.
    private double[] withStoredStart(double[] thresholds) {
        double[] stored = thresholds.clone();
        if (stored[0] == Double.POSITIVE_INFINITY) {
            stored[0] = isFloat ? (float) stored[1] + 1f : stored[1] + 1;
        }
        return stored;
    }

    private static Answer ofPrecisionRecall(String array, PrCurve curve) {
        return switch (array) {
            case "precision" -> Answer.of(curve.precision());
            case "recall" -> Answer.of(curve.recall());
            case "thresholds" -> Answer.of(curve.thresholds());
            default -> null;
        };
    }

    private static Answer ofDet(String array, DetCurve curve) {
        return switch (array) {
            case "fpr" -> Answer.of(curve.fpr());
            case "fnr" -> Answer.of(curve.fnr());
            case "thresholds" -> Answer.of(curve.thresholds());
            default -> null;
        };
    }

    private Answer ofBins(String array, Calibration.Bins bins) {
        Calibration calibration = predictions.calibration(bins);
        return switch (array) {
            case "bin_edges" -> Answer.of(calibration.edges());
            case "counts" -> Answer.of(calibration.weights());
            case "prob_true" -> Answer.of(withoutEmpty(calibration.positiveShares()));
            case "prob_pred" -> Answer.of(withoutEmpty(calibration.meanScores()));
            default -> null;
        };
    }

    private static double[] withoutEmpty(double[] ofBins) {
        return Arrays.stream(ofBins).filter(x -> !Double.isNaN(x)).toArray();
    }

    private Answer ofSweep(String array) {
        return switch (array) {
            case "thresholds" -> Answer.of(tenths());
            case "tp" -> counted(Counts::tp);
            case "fp" -> counted(Counts::fp);
            case "fn" -> counted(Counts::fn);
            case "tn" -> counted(Counts::tn);
            default -> null;
        };
    }

    private static double[] tenths() {
        return IntStream.rangeClosed(0, 10).mapToDouble(i -> i / 10.0).toArray();
    }

    private Answer counted(ToDoubleFunction<Counts> cell) {
        return Answer.of(
                Arrays.stream(tenths()).map(t -> cell.applyAsDouble(predictions.at(t))).toArray());
    }
}
