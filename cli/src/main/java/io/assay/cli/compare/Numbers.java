package io.assay.cli.compare;

import io.assay.Interval;
import io.assay.cli.report.NumberText;

/// Numbers as a comparison shows them.
final class Numbers {
    private Numbers() {}

    static String of(double x) {
        return Double.isNaN(x) ? "undefined" : NumberText.value(x);
    }

    static String interval(Interval interval) {
        return interval.isDefined()
                ? NumberText.value(interval.low()) + " .. " + NumberText.value(interval.high())
                : "undefined";
    }

    static String probability(double p) {
        if (Double.isNaN(p)) {
            return "undefined";
        }
        return p < 0.0001 ? "< 0.0001" : NumberText.value(p);
    }
}
