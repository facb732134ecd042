package io.assay.cli.request;

import io.assay.interval.Intervals;
import io.assay.interval.ShareMethod;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import java.util.function.UnaryOperator;

/// Which intervals stand beside the numbers.
///
/// @param level the share of samples in which an interval covers the truth; NaN for no intervals
/// @param shares how intervals of shares of rows are made
/// @param everywhere how replicates are read where every metric is resampled; null where each metric
///     takes the method that suits it
/// @param replicates how many resamples; 0 for as many as the rows allow
/// @param seed of the resamples
public record Certainty(
        double level, ShareMethod shares, IntervalMethod everywhere, int replicates, long seed) {
    private static final int MANY_ROWS = 100_000;

    /// Whether there are intervals.
    public boolean wanted() {
        return !Double.isNaN(level);
    }

    /// The same at another level.
    public Certainty at(double other) {
        return new Certainty(other, shares, everywhere, replicates, seed);
    }

    /// How many resamples are drawn: 1,000, and 200 of more than 100,000 rows, unless the command says.
    public int replicates(long rows) {
        if (replicates > 0) {
            return replicates;
        }
        return rows > MANY_ROWS ? 200 : 1_000;
    }

    /// The resamples that are drawn.
    public Bootstrap bootstrap(long rows) {
        return Bootstrap.of(replicates(rows), seed);
    }

    /// What makes the intervals, or null when none are wanted.
    ///
    /// @param share says which threads draw replicates
    public Intervals intervals(long rows, UnaryOperator<Bootstrap> share) {
        if (!wanted()) {
            return null;
        }
        Bootstrap bootstrap = share.apply(bootstrap(rows));
        Intervals intervals = Intervals.at(level).with(shares);
        return everywhere == null
                ? intervals.resampling(bootstrap)
                : intervals.resampling(bootstrap, everywhere);
    }
}
