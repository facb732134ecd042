package io.assay.cli.result;

import io.assay.BinaryPredictions;
import io.assay.compare.Delong;
import io.assay.compare.McNemar;

/// Two models on the same rows: is one better, and is that more than chance?
public final class PairResults {
    private PairResults() {}

    /// Puts the second model's area and both paired tests.
    public static void put(
            Results results, BinaryPredictions first, BinaryPredictions second, double threshold) {
        String empty = second.ranking().whyUndefined();
        double auc = empty == null ? second.ranking().auc() : Double.NaN;
        results.put("roc_auc_b", auc, empty);
        if (first.isWeighted()) {
            refuse(results, "rows carry weights");
            return;
        }
        putDelong(results, first, second, empty);
        putMcNemar(results, McNemar.of(first, threshold, second, threshold));
    }

    private static void putDelong(
            Results results, BinaryPredictions first, BinaryPredictions second, String empty) {
        String why = empty == null ? "a class has one row only" : empty;
        Delong delong =
                empty == null
                        ? Delong.of(first, second)
                        : new Delong(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        boolean known = !Double.isNaN(delong.firstVariance());
        String same = known ? "the variance of the difference is 0" : why;
        results.put("delong_var_b", delong.secondVariance(), why);
        results.put("delong_cov", delong.covariance(), why);
        results.put("delong_z", delong.z(), same);
        results.put("delong_p", delong.pValue(), same);
    }

    private static void putMcNemar(Results results, McNemar test) {
        String why = "no row that only one of the models has right";
        results.count("mcnemar_b", test.firstOnly());
        results.count("mcnemar_c", test.secondOnly());
        results.put("mcnemar_chi2", test.chiSquared(), why);
        results.put("mcnemar_p", test.pValue(), why);
        results.put("mcnemar_cc_chi2", test.correctedChiSquared(), why);
        results.put("mcnemar_cc_p", test.correctedPValue(), why);
        results.put("mcnemar_exact_p", test.exactPValue(), why);
    }

    private static void refuse(Results results, String why) {
        for (String key :
                new String[] {
                    "delong_var_b",
                    "delong_cov",
                    "delong_z",
                    "delong_p",
                    "mcnemar_b",
                    "mcnemar_c",
                    "mcnemar_chi2",
                    "mcnemar_p",
                    "mcnemar_cc_chi2",
                    "mcnemar_cc_p",
                    "mcnemar_exact_p"
                }) {
            results.put(key, Double.NaN, why);
        }
    }
}
