package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Pruner;
import io.assay.tune.Trial;
import java.util.List;

/// Stops a trial whose best report so far is worse than a percentile of what others had reported by the
/// same step; half of them for the median rule (D. Golovin et al., 2017).
///
/// @param keep the share of trials to go on, in percent, in (0, 100)
/// @param trials that must have reported by the step before anyone is stopped, at least 1
/// @param patience steps before anyone is stopped
public record PercentilePruner(double keep, int trials, long patience) implements Pruner {

    public PercentilePruner {
        if (!(keep > 0 && keep < 100) || trials < 1) {
            throw new IllegalArgumentException(
                    "keep and trials are "
                            + keep
                            + " and "
                            + trials
                            + "; expected a share in (0, 100), and at least 1");
        }
    }

    @Override
    public String stop(List<Trial.Report> reports, List<Trial> seen, Goal goal) {
        long step = reports.get(reports.size() - 1).step();
        double[] others =
                seen.stream()
                        .filter(trial -> trial.isComplete() && reached(trial, step))
                        .mapToDouble(trial -> least(trial.reports(), step, goal))
                        .filter(loss -> !Double.isNaN(loss))
                        .sorted()
                        .toArray();
        if (step <= patience || others.length < trials) {
            return null;
        }
        double edge = quantile(others, keep / 100);
        double own = least(reports, step, goal);
        if (own <= edge) {
            return null;
        }
        return "at step " + step + " outside the best " + keep + " % of " + others.length;
    }

    private static boolean reached(Trial trial, long step) {
        List<Trial.Report> reports = trial.reports();
        return !reports.isEmpty() && reports.get(reports.size() - 1).step() >= step;
    }

    private static double least(List<Trial.Report> reports, long step, Goal goal) {
        double least = Double.NaN;
        for (Trial.Report report : reports) {
            double loss = goal.loss(report.value());
            if (report.step() <= step && !(loss >= least)) {
                least = Double.isNaN(loss) ? least : loss;
            }
        }
        return least;
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
