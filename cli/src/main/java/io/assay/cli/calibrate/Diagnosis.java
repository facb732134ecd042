package io.assay.cli.calibrate;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Value;
import io.assay.calibrate.Corp;
import io.assay.calibrate.Reliability;
import io.assay.calibrate.Spiegelhalter;
import java.util.LinkedHashMap;
import java.util.Map;

/// How good the probabilities of some rows are.
///
/// @param values by key, in order
/// @param reliability ten bins of equal width with bars of chance
record Diagnosis(Map<String, Value> values, Reliability reliability) {
    private static final int BINS = 10;
    private static final double LEVEL = 0.95;

    static Diagnosis of(BinaryPredictions rows) {
        Map<String, Value> values = new LinkedHashMap<>();
        put(values, rows, Metrics.LOG_LOSS);
        put(values, rows, Metrics.BRIER);
        Corp corp = Corp.of(rows);
        values.put("mcb", value(corp.miscalibration(), corp.reason()));
        values.put("dsc", value(corp.discrimination(), corp.reason()));
        values.put("unc", value(corp.uncertainty(), corp.reason()));
        Calibration bins = rows.calibration(Calibration.uniform(BINS));
        values.put(
                "ece_10_uniform",
                value(
                        bins == null ? Double.NaN : bins.expectedError(),
                        bins == null ? rows.notProbabilities() : null));
        Spiegelhalter test = Spiegelhalter.of(rows);
        values.put("spiegelhalter_z", value(test.z(), test.reason()));
        values.put("spiegelhalter_p", value(test.pValue(), test.reason()));
        put(values, rows, Metrics.AUC);
        return new Diagnosis(values, Reliability.of(rows, Calibration.uniform(BINS), LEVEL));
    }

    private static void put(
            Map<String, Value> values, BinaryPredictions rows, Metric<BinarySample> metric) {
        values.put(metric.name(), metric.of(rows));
    }

    private static Value value(double number, String reason) {
        return reason == null ? Value.of(number) : Value.undefined(reason);
    }
}
