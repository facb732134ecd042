package io.assay.learn.curve;

import io.assay.Metric;
import java.util.List;
import java.util.Locale;

/// A metric on training rows and on rows not seen, against something: a setting, or the number of rows.
///
/// @param against what the points differ in, such as `rows` or `lambda`
/// @param direction which way of the metric is better
/// @param points in the order in which they were asked for
public record Curve(String against, Metric.Direction direction, List<CurvePoint> points) {

    /// Copies the list.
    public Curve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points is empty; expected at least one");
        }
    }

    /// The point whose mean on rows not seen is best, the first of equally good ones; undefined points
    /// are passed over.
    public int best() {
        if (direction == Metric.Direction.NEITHER) {
            throw new IllegalArgumentException(
                    points.get(0).tested().metric() + " describes; no way of it is better");
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double mean = points.get(i).tested().mean().value();
            double good = direction == Metric.Direction.LOWER ? -mean : mean;
            if (good > most) {
                most = good;
                best = i;
            }
        }
        return best;
    }

    /// A table of the points: mean ± SD over the folds on rows trained on and on rows not seen, or why there
    /// is none.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%12s  %-20s  %s%n",
                        against,
                        "trained on",
                        points.get(0).tested().metric() + " not seen"));
        for (CurvePoint point : points) {
            if (!point.tested().mean().isDefined()) {
                String reason = point.tested().mean().reason();
                text.append(String.format(Locale.ROOT, "%12.6g  %s%n", point.x(), reason));
                continue;
            }
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%12.6g  %8.4f ± %-8.4f  %8.4f ± %.4f%n",
                            point.x(),
                            point.trained().mean().value(),
                            point.trained().sd().value(),
                            point.tested().mean().value(),
                            point.tested().sd().value()));
        }
        return text.toString();
    }
}
