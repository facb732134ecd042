package io.assay.bench.track.trend;

/// What crept in beside the steps.
///
/// @param since the index of the run it is counted from
/// @param log of the cost now over that of then, steps in between left out
/// @param pValue of the t test of both
public record Drift(int since, double log, double pValue) {

    /// The change as a share: 0.05 is five percent slower.
    public double change() {
        return Math.expm1(log);
    }
}
