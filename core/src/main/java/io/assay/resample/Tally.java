package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import java.util.List;

/// Reads metrics off the counts of a resample.
final class Tally {
    private final Metric<BinarySample>[] metrics;
    private final BinaryCounts counts;
    private final Resample sample;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Tally(
            BinaryPredictions rows,
            Questions questions,
            List<Metric<BinarySample>> metrics,
            BinaryCounts counts) {
        this.metrics = metrics.toArray(new Metric[0]);
        this.counts = counts;
        sample = new Resample(rows, questions, counts);
    }

    /// Values, then standard errors where there is room for them.
    void read(double[] numbers) {
        counts.changed();
        for (int i = 0; i < metrics.length; i++) {
            numbers[i] = metrics[i].number(sample);
        }
        if (numbers.length > metrics.length) {
            addErrors(numbers);
        }
    }

    private void addErrors(double[] numbers) {
        for (int i = 0; i < metrics.length; i++) {
            numbers[metrics.length + i] = SpreadError.of(metrics[i].uncertainty().spread(sample));
        }
    }
}
