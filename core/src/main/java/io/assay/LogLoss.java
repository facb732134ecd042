package io.assay;

/// How far from 0 and 1 a probability stays before its logarithm is taken.
public final class LogLoss {
    private LogLoss() {}

    /// The usual clip: 1e-15.
    public static final double CLIP = 1e-15;

    /// The distance of 1 from the next double: 2⁻⁵².
    public static final double EPSILON = 0x1p-52;
}
