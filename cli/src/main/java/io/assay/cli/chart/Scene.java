package io.assay.cli.chart;

import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.report.NumberText;

/// What the charts of a binary model are drawn from.
///
/// @param name what the legends call it
/// @param sample the rows
/// @param points the thresholds that are drawn
/// @param scores the axis of the scores
/// @param bars how the scores are spread
/// @param threshold the chosen one
/// @param level of intervals; NaN where none are drawn
record Scene(
        String name,
        BinarySample sample,
        Operating points,
        Axis scores,
        ScoreBars bars,
        double threshold,
        double level) {

    /// The counts at the chosen threshold.
    Counts chosen() {
        return sample.at(threshold);
    }

    /// A point at the chosen threshold.
    Dots mark(double x, double y) {
        return Dots.one("score ≥ " + NumberText.score(threshold), Role.CHOSEN, x, y);
    }

    /// What was left out, for a note.
    String thinned() {
        int kept = points.count();
        return kept == points.all()
                ? "All " + NumberText.count(kept) + " thresholds are drawn."
                : NumberText.count(kept)
                        + " of "
                        + NumberText.count(points.all())
                        + " thresholds are kept; no curve moves by more than a pixel of 1,000.";
    }
}
