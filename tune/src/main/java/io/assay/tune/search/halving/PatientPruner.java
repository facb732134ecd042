package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Pruner;
import io.assay.tune.Trial;
import java.util.List;

/// Stops a trial that has not improved for some reports, and that another pruner would stop too where
/// there is one.
///
/// @param patience reports without an improvement, at least 1
/// @param least what counts as an improvement, 0 or more
/// @param other who has to agree; null for nobody
public record PatientPruner(int patience, double least, Pruner other) implements Pruner {

    public PatientPruner {
        if (patience < 1 || !(least >= 0)) {
            throw new IllegalArgumentException(
                    "patience and least are "
                            + patience
                            + " and "
                            + least
                            + "; expected at least 1, and 0 or more");
        }
    }

    @Override
    public String stop(List<Trial.Report> reports, List<Trial> seen, Goal goal) {
        int before = reports.size() - patience;
        if (before < 1) {
            return null;
        }
        double best = best(reports.subList(0, before), goal);
        if (best(reports.subList(before, reports.size()), goal) < best - least) {
            return null;
        }
        String agreed = other == null ? "" : other.stop(reports, seen, goal);
        if (agreed == null) {
            return null;
        }
        String reason = "no better than " + goal.loss(best) + " for " + patience + " reports";
        return agreed.isEmpty() ? reason : reason + ", and " + agreed;
    }

    private static double best(List<Trial.Report> reports, Goal goal) {
        return reports.stream()
                .mapToDouble(report -> goal.loss(report.value()))
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
