package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Pruner;
import io.assay.tune.Trial;
import java.util.List;

/// Stops a trial whose report is not a number or outside fixed bounds.
///
/// @param low what a report may not be below
/// @param high what a report may not be above
/// @param patience steps before anyone is stopped
public record ThresholdPruner(double low, double high, long patience) implements Pruner {

    public ThresholdPruner {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "bounds are " + low + " and " + high + "; expected low <= high");
        }
    }

    @Override
    public String stop(List<Trial.Report> reports, List<Trial> seen, Goal goal) {
        Trial.Report last = reports.get(reports.size() - 1);
        if (last.step() <= patience || last.value() >= low && last.value() <= high) {
            return null;
        }
        return "at step "
                + last.step()
                + " "
                + last.value()
                + " is not in ["
                + low
                + ", "
                + high
                + "]";
    }
}
