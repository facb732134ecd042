package io.assay.bench;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;

/// Someone who learns to predict the class of a row, from rows in a form of its own.
///
/// @param <T> the form
/// @param rows brings rows into that form, which is not timed; nothing that was computed of them before
///     may be in it
/// @param learner learns
record Rival<T>(Rows<T> rows, Fit<T> learner) {

    /// Brings rows into a form.
    @FunctionalInterface
    interface Rows<T> {
        T of(HiggsRows rows) throws Exception;
    }

    /// Learns, and gives what predicts.
    @FunctionalInterface
    interface Fit<T> {
        Predictor<T> fit(T train) throws Exception;
    }

    /// Predicts a score of class 1 for all rows.
    @FunctionalInterface
    interface Predictor<T> {
        double[] predict(T rows) throws Exception;
    }

    /// This library.
    static Rival<Table> own(Learner learner) {
        return new Rival<>(
                rows -> rows.table,
                train -> {
                    Model model = learner.fit(train, 1);
                    return rows -> {
                        double[] both = new double[2 * rows.rows()];
                        model.predict(rows, both);
                        return second(both);
                    };
                });
    }

    private static double[] second(double[] both) {
        double[] scores = new double[both.length / 2];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = both[2 * i + 1];
        }
        return scores;
    }
}
