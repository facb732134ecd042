package io.assay.cli.result;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Value;
import io.assay.cli.input.FamilyRows;
import io.assay.cli.input.Forecast;
import io.assay.forecast.BrierDecomposition;
import io.assay.forecast.ForecastScores;
import io.assay.forecast.Forecasts;
import io.assay.interval.Intervals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Supplier;

/// The scores of predicted distributions.
public final class ForecastResults {
    private static final double NEAR = 1e-9;
    private static final double UP = Double.POSITIVE_INFINITY;
    private static final int BINS = 10;

    private final Results results;
    private final double[] truth;
    private final double[] predicted;
    private final double[] weight;
    private final int columns;
    private final Intervals intervals;

    private ForecastResults(Results results, FamilyRows rows, Intervals intervals) {
        this.results = results;
        truth = rows.truth();
        predicted = rows.predicted();
        weight = rows.weight();
        columns = predicted.length / truth.length;
        this.intervals = intervals;
    }

    /// Puts everything that is wanted.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results, FamilyRows rows, Forecast forecast, Intervals intervals) {
        ForecastResults put = new ForecastResults(results, rows, intervals);
        results.count("n", rows.rows());
        switch (forecast.form()) {
            case QUANTILES -> put.quantiles(forecast.levels());
            case MEMBERS -> put.members();
            case BOUNDS -> put.interval("", forecast.levels().getFirst(), 0, 1);
            case CLASSES -> put.classes();
            case EVENT -> put.event();
        }
    }

    /// The key of the share of rows whose truth is at most the quantile of a level.
    public static String below(double level) {
        return "below_" + text(level);
    }

    /// A level in percent, or any number, as keys have it.
    private static String text(double x) {
        return new BigDecimal(x).round(new MathContext(9)).stripTrailingZeros().toPlainString();
    }

    private void quantiles(List<Double> levels) {
        double[] all = levels.stream().mapToDouble(x -> x).toArray();
        results.count("n_quantiles", columns);
        score("crps", UP, () -> Forecasts.quantiles(truth, predicted, all));
        for (int k = 0; k < columns; k++) {
            int column = k;
            String level = text(all[k]);
            score(
                    "quantile_score_" + level,
                    UP,
                    () -> Forecasts.quantiles(truth, column(column), all[column]));
            share(below(all[k]), () -> Forecasts.below(truth, column(column)));
        }
        for (int low = 0; low < columns; low++) {
            for (int high = low + 1; high < columns; high++) {
                if (Math.abs(all[low] + all[high] - 1) < NEAR && !crosses(low, high)) {
                    double level = all[high] - all[low];
                    interval("_" + text(100 * level), level, low, high);
                }
            }
        }
        results.count("n_crossing", crossing());
    }

    /// Rows whose quantiles fall somewhere although their levels rise.
    private long crossing() {
        long count = 0;
        for (int from = 0; from < predicted.length; from += columns) {
            boolean falls = false;
            for (int k = 1; k < columns; k++) {
                falls |= predicted[from + k] < predicted[from + k - 1];
            }
            count += falls ? 1 : 0;
        }
        return count;
    }

    private boolean crosses(int low, int high) {
        for (int from = 0; from < predicted.length; from += columns) {
            if (predicted[from + low] > predicted[from + high]) {
                return true;
            }
        }
        return false;
    }

    private void members() {
        results.count("n_members", columns);
        score("crps", UP, () -> Forecasts.ensemble(truth, predicted, columns));
        if (columns > 1) {
            score("crps_fair", UP, () -> Forecasts.fairEnsemble(truth, predicted, columns));
        }
        score("mae_mean", UP, () -> Forecasts.ensemble(truth, means(), 1));
    }

    private double[] means() {
        double[] means = new double[truth.length];
        for (int i = 0; i < predicted.length; i++) {
            means[i / columns] += predicted[i] / columns;
        }
        return means;
    }

    private void interval(String suffix, double level, int low, int high) {
        score(
                "interval_score" + suffix,
                UP,
                () -> Forecasts.intervals(truth, column(low), column(high), 1 - level));
        share("coverage" + suffix, () -> Forecasts.covered(truth, column(low), column(high)));
        score("width" + suffix, UP, () -> Forecasts.widths(column(low), column(high)));
    }

    private void classes() {
        int[] numbers = new int[truth.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) truth[i];
        }
        results.count("n_classes", columns);
        score("rps", columns - 1, () -> Forecasts.ranked(numbers, predicted, columns));
    }

    private void event() {
        byte[] happened = new byte[truth.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = (byte) truth[i];
        }
        BinaryPredictions plain = Predictions.binary(happened, predicted);
        BinaryPredictions rows = weight == null ? plain : plain.weighted(weight);
        BrierDecomposition parts = BrierDecomposition.of(rows, Calibration.uniform(BINS));
        results.count("n_positive", rows.positives());
        MetricResults.<BinarySample>put(results, "", rows, List.of(Metrics.BRIER), intervals);
        results.put("brier_reliability", Value.of(parts.reliability()));
        results.put("brier_resolution", Value.of(parts.resolution()));
        results.put("brier_uncertainty", Value.of(parts.uncertainty()));
        results.put("brier_within", Value.of(parts.within()));
        results.put("brier_skill", parts.skill());
    }

    private double[] column(int number) {
        double[] column = new double[truth.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = predicted[i * columns + number];
        }
        return column;
    }

    /// A share of rows, of which neither more nor less is better.
    private void share(String key, Supplier<ForecastScores> each) {
        put(ForecastScores.SHARE.named(key), each);
    }

    private void score(String key, double most, Supplier<ForecastScores> each) {
        double least = key.equals("crps_fair") ? -UP : 0;
        put(
                new Metric<>(
                        key,
                        Direction.LOWER,
                        least,
                        most,
                        ForecastScores::mean,
                        ForecastScores.MEAN.uncertainty()),
                each);
    }

    private void put(Metric<ForecastScores> mean, Supplier<ForecastScores> each) {
        if (!results.wants(mean.name())) {
            results.offer(mean.name());
            return;
        }
        ForecastScores scores = weight == null ? each.get() : each.get().weighted(weight);
        MetricResults.put(
                results, "", scores, List.of(mean), intervals, scores.rows(), scores::weighted);
    }
}
