package io.assay.cli.train;

import io.assay.interval.Estimate;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.ensemble.OutOfBagFit;
import io.assay.learn.ensemble.OutOfBagRows;
import io.assay.learn.ensemble.RandomForest;
import java.util.List;

/// A model of all rows, and what it says of them by its members that have not seen them.
///
/// @param model the model
/// @param rows how many rows some member has not seen
/// @param estimates of each metric on these; empty where the learner has no such members
record OutOfBag(Model model, int rows, List<Estimate> estimates) {

    /// Learns from all rows.
    static OutOfBag fit(Learner learner, Table table, long seed) {
        if (learner instanceof RandomForest forest && forest.isBagged()) {
            return of(forest.fitWithOutOfBag(table, seed), table, seed);
        }
        if (learner instanceof Bagging bagging) {
            return of(bagging.fitWithOutOfBag(table, seed), table, seed);
        }
        return new OutOfBag(learner.fit(table, seed), 0, List.of());
    }

    /// Whether there is such a thing.
    static boolean isKnownTo(Learner learner) {
        return learner instanceof Bagging
                || learner instanceof RandomForest forest && forest.isBagged();
    }

    private static OutOfBag of(OutOfBagFit<?> fit, Table table, long seed) {
        OutOfBagRows bag = fit.outOfBag();
        int[] rows = bag.rows();
        double[] outputs = OutOfFold.picked(bag.predictions(), rows, table.target().outputs());
        return new OutOfBag(
                fit.model(),
                rows.length,
                OutOfFold.estimates(Yardstick.of(table.target()), table.rows(rows), outputs, seed));
    }
}
