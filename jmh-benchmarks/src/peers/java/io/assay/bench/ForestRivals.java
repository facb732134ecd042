package io.assay.bench;

import java.util.stream.IntStream;
import smile.classification.AdaBoost;
import smile.classification.DataFrameClassifier;
import smile.classification.RandomForest;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/// Smile's forest of 100 trees and its AdaBoost of 100 stumps. The forest runs on the common pool, one
/// thread for each core.
final class ForestRivals {
    private ForestRivals() {}

    /// Trees of depth 20 with leaves of 5 rows that draw the square root of the columns, Smile's defaults.
    static Rival<DataFrame> forest() {
        return new Rival<>(
                ForestRivals::frame,
                train -> {
                    RandomForest.Options options = new RandomForest.Options(100);
                    return scores(RandomForest.fit(Formula.lhs("y"), train, options));
                });
    }

    /// Trees of two leaves; Smile takes no depth below 2.
    static Rival<DataFrame> adaBoost() {
        return new Rival<>(
                ForestRivals::frame,
                train -> {
                    AdaBoost.Options options = new AdaBoost.Options(100, 2, 2, 1, null, null);
                    return scores(AdaBoost.fit(Formula.lhs("y"), train, options));
                });
    }

    private static DataFrame frame(HiggsRows rows) {
        float[][] x = new float[rows.labels.length][HiggsRows.COLUMNS];
        int[] y = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(rows.flat, i * HiggsRows.COLUMNS, x[i], 0, HiggsRows.COLUMNS);
            y[i] = (int) rows.labels[i];
        }
        String[] names =
                IntStream.range(0, HiggsRows.COLUMNS).mapToObj(c -> "x" + c).toArray(String[]::new);
        return DataFrame.of(x, names).add(new IntVector("y", y));
    }

    private static Rival.Predictor<DataFrame> scores(DataFrameClassifier model) {
        return frame -> {
            double[] scores = new double[frame.nrow()];
            double[] both = new double[2];
            for (int i = 0; i < scores.length; i++) {
                model.predict(frame.get(i), both);
                scores[i] = both[1];
            }
            return scores;
        };
    }
}
