package io.assay.testing;

/// Families of scores that tests draw from. None holds a NaN.
public enum Scores {
    /// Evenly spread over [0, 1).
    UNIFORM,
    /// At most five values.
    TIES,
    /// Zeros of both signs, subnormals, the largest, infinities, and the neighbours of 0 and 1.
    EXTREMES,
    /// Neighbouring numbers.
    ULPS,
    /// Any sign and size.
    UNBOUNDED,
    /// Below zero.
    NEGATIVE,
    /// One value from [#EXTREMES].
    EQUAL,
    /// Rising from 0 to 1.
    SORTED
}
