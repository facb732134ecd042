package io.assay.regression;

/// Which rows a loss can take: some need numbers of at least 0, or above 0.
///
/// @param name what needs it
/// @param truthAbove whether truth must be above 0, not only at least 0
/// @param predictedAbove the same for what is predicted
record Domain(String name, boolean truthAbove, boolean predictedAbove) {

    /// Null when all rows that count are inside, else a sentence that names the first which is not.
    String whyOutside(RealPredictions rows) {
        int truth = rows.firstTruthBelow(least(truthAbove));
        int predicted = rows.firstPredictedBelow(least(predictedAbove));
        if (truth < 0 && predicted < 0) {
            return null;
        }
        boolean first = predicted < 0 || truth >= 0 && truth <= predicted;
        return first
                ? sentence(truth, "truth", rows.truth(truth), truthAbove)
                : sentence(predicted, "prediction", rows.predicted(predicted), predictedAbove);
    }

    private static double least(boolean above) {
        return above ? Double.MIN_VALUE : 0;
    }

    private String sentence(int row, String what, double found, boolean above) {
        String needed = above ? " above 0" : " of at least 0";
        return "row "
                + (row + 1L)
                + " has "
                + what
                + " "
                + found
                + "; "
                + name
                + " needs one"
                + needed;
    }
}
