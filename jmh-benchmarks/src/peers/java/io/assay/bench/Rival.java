package io.assay.bench;

import io.assay.learn.Learner;
import io.assay.learn.Model;

/// Someone who learns to predict the class of a row.
@FunctionalInterface
interface Rival {

    /// Learns, and gives what predicts.
    Predictor fit(HiggsRows train) throws Exception;

    /// Predicts a score of class 1 for all rows.
    @FunctionalInterface
    interface Predictor {
        double[] predict(HiggsRows rows) throws Exception;
    }

    /// This library.
    static Rival own(Learner learner) {
        return train -> {
            Model model = learner.fit(train.table, 1);
            return rows -> {
                double[] both = new double[2 * rows.labels.length];
                model.predict(rows.table, both);
                return second(both);
            };
        };
    }

    private static double[] second(double[] both) {
        double[] scores = new double[both.length / 2];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = both[2 * i + 1];
        }
        return scores;
    }
}
