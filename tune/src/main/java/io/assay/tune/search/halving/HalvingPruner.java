package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Pruner;
import io.assay.tune.Trial;
import java.util.List;

/// Successive halving of running trials (L. Li et al., MLSys 2020, the stopping form): at the steps
/// `least, least * eta, ...` a trial goes on if it is among the best `1 / eta` of those that came so far.
///
/// @param least the first step that is looked at, at least 1
/// @param eta at least 2
public record HalvingPruner(long least, int eta) implements Pruner {

    public HalvingPruner {
        if (least < 1 || eta < 2) {
            throw new IllegalArgumentException(
                    "least and eta are " + least + " and " + eta + "; expected at least 1 and 2");
        }
    }

    @Override
    public String stop(List<Trial.Report> reports, List<Trial> seen, Goal goal) {
        Trial.Report last = reports.get(reports.size() - 1);
        long rung = least;
        while (rung < last.step()) {
            rung *= eta;
        }
        if (rung != last.step()) {
            return null;
        }
        double own = goal.loss(last.value());
        long came = 1;
        long better = 0;
        for (Trial trial : seen) {
            for (Trial.Report report : trial.reports()) {
                if (report.step() == rung) {
                    came++;
                    better += goal.loss(report.value()) < own ? 1 : 0;
                }
            }
        }
        boolean goesOn = came < eta || better < Math.max(1, came / eta);
        return goesOn
                ? null
                : "at step " + rung + " " + better + " of " + (came - 1) + " are better";
    }
}
