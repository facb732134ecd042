package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Trial;
import java.util.List;

/// A point of a population.
///
/// @param number of its trial
/// @param units its place on the unit cube; NaN where a parameter does not exist
/// @param losses one for each goal, less being better; infinite when the trial failed
record Member(int number, double[] units, double[] losses) {

    static Member of(Trial trial, List<Goal> goals) {
        double[] units = new double[trial.params().space().size()];
        for (int j = 0; j < units.length; j++) {
            units[j] = trial.params().unit(j);
        }
        double[] losses = new double[goals.size()];
        for (int g = 0; g < losses.length; g++) {
            losses[g] =
                    g < trial.values().size()
                            ? goals.get(g).loss(trial.values().get(g))
                            : Double.POSITIVE_INFINITY;
        }
        return new Member(trial.number(), units, losses);
    }

    double loss() {
        return losses[0];
    }
}
