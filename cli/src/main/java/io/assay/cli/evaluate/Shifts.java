package io.assay.cli.evaluate;

import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.Ranking;
import io.assay.Rate;
import io.assay.Value;
import io.assay.cli.input.Layout;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.Request;
import io.assay.cli.request.Shift;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.Results;
import io.assay.curve.PrCurve;
import io.assay.curve.Prevalence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers at another prevalence.
final class Shifts {
    private static final List<Rate> RATES =
            List.of(Rate.PRECISION, Rate.NPV, Rate.F1, Rate.ACCURACY);

    private Shifts() {}

    /// Refuses a prevalence where there is no score of a binary task.
    static void check(Request request, Layout layout) {
        if (request.shift().wanted() && layout.score() == null) {
            throw new UsageException("--prevalence is for a binary task with a column of scores");
        }
    }

    /// Puts what was asked for.
    ///
    /// @param curves gets the precision-recall curve when curves are wanted
    static void put(
            Results results,
            Request request,
            BinarySample sample,
            Map<String, Map<String, double[]>> curves) {
        Shift shift = request.shift();
        if (!shift.wanted()) {
            return;
        }
        Prevalence at = new Prevalence(shift.prevalence());
        Counts counts = sample.at(request.threshold());
        Map<String, Value> values = new LinkedHashMap<>();
        RATES.forEach(rate -> values.put(rate.key(), at.rate(rate, counts)));
        values.put("average_precision", at.averagePrecision(sample));
        values.put("cost", at.cost(counts, shift.falsePositive(), shift.falseNegative()));
        putLowest(values, at, sample, shift);
        String empty = sample.ranking().whyUndefined();
        values.put("roc_auc", empty == null ? Value.of(sample.auc()) : Value.undefined(empty));
        results.shifted(values);
        if (request.curves() && empty == null) {
            PrCurve curve = at.precisionRecall(sample);
            Map<String, double[]> axes = new LinkedHashMap<>();
            axes.put("precision", curve.precision());
            axes.put("recall", curve.recall());
            axes.put("thresholds", curve.thresholds());
            curves.put("pr_at_prevalence", axes);
        }
    }

    /// To call no row positive is a choice too, and at a low prevalence often the cheapest.
    private static void putLowest(
            Map<String, Value> values, Prevalence at, BinarySample sample, Shift shift) {
        String empty = sample.ranking().whyUndefined();
        if (empty != null) {
            values.put("lowest_cost", Value.undefined(empty));
            return;
        }
        Ranking.Best best = at.lowestCost(sample, shift.falsePositive(), shift.falseNegative());
        double none = shift.prevalence() * shift.falseNegative();
        boolean flags = best.value() <= none;
        double threshold = flags ? best.threshold() : Double.POSITIVE_INFINITY;
        String note =
                flags ? "at score >= " + NumberText.score(threshold) : "calling no row positive";
        values.put("lowest_cost", Value.noted(flags ? best.value() : none, note));
        values.put("lowest_cost_threshold", Value.of(threshold));
    }
}
