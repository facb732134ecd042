package io.assay.cli.report;

/// An area under the ROC curve in words (D. Hosmer, S. Lemeshow, Applied Logistic Regression, 2000).
public final class AucScale {
    private AucScale() {}

    /// The word for an area in [0, 1].
    public static String word(double auc) {
        if (auc >= 0.9) {
            return "outstanding";
        }
        if (auc >= 0.8) {
            return "excellent";
        }
        if (auc >= 0.7) {
            return "acceptable";
        }
        if (auc > 0.5) {
            return "poor";
        }
        return auc == 0.5 ? "no better than chance" : "worse than chance: are the scores reversed?";
    }
}
