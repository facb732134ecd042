package io.assay.bench;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.LogLoss;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.resample.Bootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What do intervals cost beside the numbers, of rows checked, sorted and swept: for rates, the area
/// under the ROC curve and sums; for everything?
public class IntervalsBenchmark extends Measured {
    private static final List<Metric<BinarySample>> SUMS =
            List.of(Metrics.AUC, Metrics.LOG_LOSS, Metrics.BRIER);
    private static final List<Metric<BinarySample>> EVERYTHING = withoutRates();

    private static List<Metric<BinarySample>> withoutRates() {
        Set<String> rates = Arrays.stream(Rate.values()).map(Rate::key).collect(Collectors.toSet());
        return Metrics.binary(0.5).stream()
                .filter(m -> !rates.contains(m.name().replace("gt.", "")))
                .toList();
    }

    /// Rows on which the numbers are right.
    @State(Scope.Benchmark)
    public static class Checked {
        final Intervals intervals = Intervals.at(0.95).resampling(Bootstrap.of(200, 42));

        /// The area is that of the hand loop, whoever computes it, and inside its interval.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            IntervalsBenchmark benchmark = new IntervalsBenchmark();
            double expected = HandAuc.of(rows.truth, rows.doubles);
            Estimate found = benchmark.sumsWith(rows, this).get(0);
            Expected.number("area", expected, found.value().value(), 1e-14);
            BinaryPredictions predictions = Predictions.binary(rows.truth, rows.doubles);
            Expected.number("sums", benchmark.hand(rows), total(predictions, SUMS), 1e-9);
        }
    }

    /// By hand: the area by sorting, log loss and Brier by a loop; no intervals.
    @Benchmark
    @Reads(bytes = 9)
    public double hand(BinaryRows rows) {
        double log = 0;
        double squares = 0;
        for (int i = 0; i < rows.rows; i++) {
            double p = rows.truth[i] == 1 ? rows.doubles[i] : 1 - rows.doubles[i];
            log -= Math.log(Math.max(LogLoss.CLIP, Math.min(1 - LogLoss.CLIP, p)));
            squares += (1 - p) * (1 - p);
        }
        return HandAuc.of(rows.truth, rows.doubles) + (log + squares) / rows.rows;
    }

    /// Rates, area and sums alone.
    @Benchmark
    @Reads(bytes = 9, hand = "hand")
    public double sums(BinaryRows rows, Checked checked) {
        BinaryPredictions predictions = Predictions.binary(rows.truth, rows.doubles);
        return rates(predictions.at(0.5)) + total(predictions, SUMS);
    }

    /// The same with intervals.
    @Benchmark
    @Reads(bytes = 9, hand = "hand")
    public List<Estimate> sumsWith(BinaryRows rows, Checked checked) {
        BinaryPredictions predictions = Predictions.binary(rows.truth, rows.doubles);
        estimates(checked.intervals, predictions.at(0.5));
        return checked.intervals.of(predictions, SUMS);
    }

    /// All metrics; DeLong's variance is one of the numbers that the tool prints.
    @Benchmark
    @Reads(bytes = 9, hand = "hand")
    public double everything(BinaryRows rows, Checked checked) {
        BinaryPredictions predictions = Predictions.binary(rows.truth, rows.doubles);
        double variance = predictions.ranking().delongVariance();
        double ofRates = rates(predictions.at(0.5)) + rates(predictions.above(0.5));
        return ofRates + variance + total(predictions, EVERYTHING);
    }

    /// The same with intervals; what must be resampled 200 times.
    @Benchmark
    @Reads(bytes = 9, hand = "hand")
    public List<Estimate> everythingWith(BinaryRows rows, Checked checked) {
        BinaryPredictions predictions = Predictions.binary(rows.truth, rows.doubles);
        estimates(checked.intervals, predictions.at(0.5));
        estimates(checked.intervals, predictions.above(0.5));
        return checked.intervals.of(predictions, EVERYTHING);
    }

    private static double rates(Counts counts) {
        double sum = 0;
        for (Rate rate : Rate.values()) {
            sum += rate.of(counts).value();
        }
        return sum;
    }

    private static void estimates(Intervals intervals, Counts counts) {
        for (Rate rate : Rate.values()) {
            intervals.of(rate, counts);
        }
    }

    private static double total(BinaryPredictions predictions, List<Metric<BinarySample>> metrics) {
        double sum = 0;
        for (Metric<BinarySample> metric : metrics) {
            sum += metric.of(predictions).value();
        }
        return sum;
    }
}
