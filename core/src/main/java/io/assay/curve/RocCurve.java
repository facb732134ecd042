package io.assay.curve;

/// A receiver operating characteristic: what share of the positives is found at what share of false
/// alarms (T. Fawcett, Pattern Recognition Letters 27, 2006).
///
/// The three arrays have one length; point 0 is (0, 0) with threshold infinity.
///
/// @param fpr false positive rates, rising; NaN without negatives
/// @param tpr true positive rates, rising; NaN without positives
/// @param thresholds predicted positive are the rows with this score or a higher one; falling
public record RocCurve(double[] fpr, double[] tpr, double[] thresholds) {}
