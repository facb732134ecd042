package io.assay.bench.track.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds what accumulates: many changes, each too small to be a step. The last runs are compared with the
/// first ones after steps that were found have been taken out.
///
/// @param fewest runs at either end
/// @param most runs at either end
/// @param pValue below which the ends differ
/// @param change as a share, beyond which it matters
public record DriftRule(int fewest, int most, double pValue, double change) {
    private static final int PARTS = 4;

    /// Five percent since the history began or somebody last accepted.
    public static final DriftRule STANDARD = new DriftRule(5, 10, 0.0005, 0.05);

    /// What has accumulated, if anything.
    ///
    /// @param x logarithms of costs
    /// @param steps of all of them
    /// @param since the run to count from
    public Optional<Drift> of(double[] x, List<Step> steps, int since) {
        double[] rest = StepRule.without(steps, x);
        int n = x.length - since;
        int window = Math.clamp(n / PARTS, fewest, most);
        if (n < PARTS * fewest) {
            return Optional.empty();
        }
        double[] then = Arrays.copyOfRange(rest, since, since + window);
        double[] now = Arrays.copyOfRange(rest, x.length - window, x.length);
        double log = WelchTest.mean(now) - WelchTest.mean(then);
        double p = WelchTest.pValue(then, now, 1);
        return p < pValue && Math.abs(log) > Math.log1p(change)
                ? Optional.of(new Drift(since, log, p))
                : Optional.empty();
    }
}
