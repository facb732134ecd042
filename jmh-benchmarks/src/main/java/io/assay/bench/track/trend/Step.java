package io.assay.bench.track.trend;

/// A place at which the cost of an operation changed.
///
/// @param at the index of the first run behind it
/// @param log the logarithm of the cost behind it over that before it; positive is slower
/// @param pValue of the t test between the runs since the step before and those up to the step behind
public record Step(int at, double log, double pValue) {

    /// The change as a share: 0.05 is five percent slower.
    public double change() {
        return Math.expm1(log);
    }
}
