package io.assay.bench.track.trend;

import java.util.ArrayList;
import java.util.List;

/// A series with what was found in it.
///
/// @param series the figures
/// @param steps all of them, in order
/// @param drift what crept in since the last accepted change; null for nothing
public record Judged(Series series, List<Found> steps, Drift drift) {
    /// Fewer runs say nothing.
    public static final int FEWEST = 2 * StepRule.STANDARD.least();

    /// @param step where
    /// @param accepted who took it; null when nobody did
    public record Found(Step step, Accepted accepted) {

        /// Whether somebody must look at it.
        public boolean isAlarm() {
            return accepted == null && step.log() > 0;
        }
    }

    /// Looks for changes.
    static Judged of(Series series, List<Accepted> accepted) {
        double[] costs = series.costs();
        List<Step> steps = StepRule.STANDARD.of(costs);
        List<Found> found = new ArrayList<>();
        for (Step step : steps) {
            found.add(
                    new Found(
                            step,
                            accepted.stream()
                                    .filter(one -> one.covers(series, step))
                                    .findFirst()
                                    .orElse(null)));
        }
        int since =
                Math.max(0, accepted.stream().mapToInt(one -> one.place(series)).max().orElse(0));
        return new Judged(
                series,
                List.copyOf(found),
                DriftRule.STANDARD.of(costs, steps, since).orElse(null));
    }

    /// Whether an accepted change shows here as a step, or as drift that would be there without it, or
    /// has too few runs behind it to show yet.
    boolean shows(Accepted one) {
        int place = one.place(series);
        if (place < 0) {
            return false;
        }
        List<Step> all = steps.stream().map(Found::step).toList();
        return series.entries().size() - place < FEWEST
                || all.stream().anyMatch(step -> one.isAt(series, step))
                || DriftRule.STANDARD.of(series.costs(), all, 0).isPresent();
    }

    /// Whether there are enough runs to look at.
    public boolean isLong() {
        return series.entries().size() >= FEWEST;
    }

    /// Whether something became slower that nobody has accepted.
    public boolean isAlarm() {
        return steps.stream().anyMatch(Found::isAlarm) || drift != null && drift.log() > 0;
    }
}
