package io.assay.curve;

/// Detection error trade-off: false alarms against misses, by rising threshold (A. Martin et al.,
/// Eurospeech 1997).
///
/// @param fpr false positive rates, falling
/// @param fnr false negative rates, rising
/// @param thresholds predicted positive are the rows with this score or a higher one
public record DetCurve(double[] fpr, double[] fnr, double[] thresholds) {}
