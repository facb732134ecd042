package io.assay.learn.curve;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.Value;
import io.assay.compare.FoldTest;
import io.assay.split.FoldScores;

/// By how much one series of folds is better than another, above 0 where it is, whichever way of the
/// metric is better.
///
/// @param mean of the differences; NaN when unknown
/// @param interval of that, at 95 %, corrected for training rows that folds share
/// @param reason why it is unknown; null when it is known
record Lead(double mean, Interval interval, String reason) {

    static Lead of(FoldScores first, FoldScores second, Metric.Direction direction) {
        String reason = reason(first, second);
        if (reason != null) {
            return new Lead(Double.NaN, Interval.undefined(0.95), reason);
        }
        double sign = direction == Metric.Direction.LOWER ? -1 : 1;
        FoldTest test =
                FoldTest.correctedT(
                        numbers(first, sign), numbers(second, sign), second.testShare());
        return new Lead(test.difference(), test.interval(0.95), null);
    }

    private static String reason(FoldScores first, FoldScores second) {
        if (!first.mean().isDefined()) {
            return first.mean().reason();
        }
        if (!second.mean().isDefined()) {
            return second.mean().reason();
        }
        return first.values().size() < 2 ? "one fold only" : null;
    }

    private static double[] numbers(FoldScores scores, double sign) {
        return scores.values().stream().mapToDouble(Value::value).map(x -> sign * x).toArray();
    }

    boolean isKnown() {
        return reason == null;
    }

    /// Whether the interval lies above 0.
    boolean isClear() {
        return interval.low() > 0;
    }
}
