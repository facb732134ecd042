package io.assay.resample;

/// How bounds are read off bootstrap replicates (A. Davison, D. Hinkley, Bootstrap Methods and their
/// Application, 1997, chapter 5).
public enum IntervalMethod {
    /// The quantiles of the replicates.
    PERCENTILE,
    /// The quantiles mirrored at the estimate: 2 estimate - quantile.
    BASIC,
    /// Quantiles corrected for bias and for a spread that changes with the value (B. Efron, JASA 82,
    /// 1987).
    BCA,
    /// Quantiles of (replicate - estimate) / its standard error. For metrics whose standard error is
    /// known for each replicate.
    STUDENTIZED
}
