package io.assay.curve;

/// Precision against recall, recall falling; the last point, (recall 0, precision 1), has no
/// threshold (J. Davis, M. Goadrich, ICML 2006).
///
/// @param precision one more than thresholds
/// @param recall one more than thresholds; NaN without positives, except the last
/// @param thresholds rising: predicted positive are the rows with this score or a higher one
public record PrCurve(double[] precision, double[] recall, double[] thresholds) {}
