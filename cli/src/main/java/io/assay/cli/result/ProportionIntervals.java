package io.assay.cli.result;

import io.assay.Counts;
import io.assay.Rate;
import io.assay.compare.Proportion;

/// How sure each share of rows is: Wilson's interval at 95 %.
final class ProportionIntervals {
    private static final double LEVEL = 0.95;

    private ProportionIntervals() {}

    /// Puts the intervals of all rates that are shares; cells are whole numbers of rows.
    static void put(Results results, Counts c) {
        double right = c.tp() + c.tn();
        put(results, Rate.ACCURACY, right, c.total());
        put(results, Rate.PRECISION, c.tp(), c.predictedPositives());
        put(results, Rate.RECALL, c.tp(), c.positives());
        put(results, Rate.SPECIFICITY, c.tn(), c.negatives());
        put(results, Rate.FPR, c.fp(), c.negatives());
        put(results, Rate.FNR, c.fn(), c.positives());
        put(results, Rate.NPV, c.tn(), c.predictedNegatives());
        put(results, Rate.FDR, c.fp(), c.predictedPositives());
        put(results, Rate.FOR, c.fn(), c.predictedNegatives());
        put(results, Rate.PREVALENCE, c.positives(), c.total());
        put(results, Rate.SELECTION_RATE, c.predictedPositives(), c.total());
    }

    private static void put(Results results, Rate rate, double share, double rows) {
        if (rows > 0) {
            results.interval(rate.key(), new Proportion(share, rows).wilson(LEVEL));
        }
    }
}
