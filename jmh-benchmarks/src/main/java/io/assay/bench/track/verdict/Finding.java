package io.assay.bench.track.verdict;

import io.assay.Interval;

/// A verdict with what it rests on.
///
/// @param verdict what is said
/// @param isConfirmed whether it rests on fresh pairs, since the first ones raised a suspicion
/// @param pairs how many pairs it rests on
/// @param change candidate over base, minus 1: 0.05 is five percent slower
/// @param interval of the change, exact and at 95 percent at least
/// @param pValue two-sided against no change while screening; against a small change when confirmed
/// @param wouldTell about how many pairs would tell; 0 where these do
public record Finding(
        Verdict verdict,
        boolean isConfirmed,
        int pairs,
        double change,
        Interval interval,
        double pValue,
        int wouldTell) {

    /// How uncertain the change is; infinite for too few pairs.
    public double width() {
        return interval.isDefined() ? interval.high() - interval.low() : Double.POSITIVE_INFINITY;
    }
}
