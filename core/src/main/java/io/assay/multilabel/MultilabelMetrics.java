package io.assay.multilabel;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Rate;
import io.assay.Spread.Scale;
import io.assay.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The metrics of several labels at once, under their keys. Rows are the units of intervals.
public final class MultilabelMetrics {
    private static final List<Rate> RATES =
            List.of(Rate.PRECISION, Rate.RECALL, Rate.F1, Rate.JACCARD);

    private MultilabelMetrics() {}

    /// The share of rows all of whose labels are predicted right.
    public static Metric<MultilabelPredictions> subsetAccuracy(double threshold) {
        return mean(
                "subset_accuracy",
                Direction.HIGHER,
                1,
                (rows, row) -> RowLabels.isExact(rows, row, threshold));
    }

    /// The share of pairs of a row and a label that are predicted wrong.
    public static Metric<MultilabelPredictions> hammingLoss(double threshold) {
        return mean(
                "hamming_loss",
                Direction.LOWER,
                1,
                (rows, row) -> RowLabels.wrongShare(rows, row, threshold));
    }

    /// How many labels one must take by falling score to have all true ones of a row, on average over
    /// rows (G. Tsoumakas, I. Katakis, I. Vlahavas, Mining multi-label data, 2010).
    public static Metric<MultilabelPredictions> coverageError() {
        return mean(
                "coverage_error", Direction.LOWER, Double.POSITIVE_INFINITY, RowLabels::coverage);
    }

    /// The mean, over the true labels of a row, of the share of true ones among the labels not below
    /// each; 1 for a row with all labels or none.
    public static Metric<MultilabelPredictions> labelRankingAveragePrecision() {
        return mean(
                "label_ranking_average_precision",
                Direction.HIGHER,
                1,
                RowLabels::averagePrecision);
    }

    /// The share of pairs of a true and another label of a row that are in the wrong order, or equal; 0
    /// for a row with all labels or none.
    public static Metric<MultilabelPredictions> labelRankingLoss() {
        return mean("label_ranking_loss", Direction.LOWER, 1, RowLabels::loss);
    }

    /// A rate of labels, averaged.
    ///
    /// @param threshold a label is predicted when its score is at least this
    /// @param policy what stands for a ratio 0/0 of a label, or of a row
    public static Metric<MultilabelPredictions> average(
            Rate rate, LabelAverage average, double threshold, Undefined policy) {
        String name = key(rate.key(), average);
        if (average == LabelAverage.SAMPLES) {
            RowMean mean =
                    new RowMean(
                            (rows, row) -> rate.of(RowLabels.counts(rows, row, threshold)),
                            policy,
                            Scale.LOGIT);
            return new Metric<>(name, Direction.HIGHER, 0, 1, mean::value, mean);
        }
        LabelSum sum =
                new LabelSum(
                        rate.key(),
                        rows -> rate.of(rows.at(threshold)),
                        rows -> ofCells(rate, rows, threshold),
                        average,
                        policy);
        return new Metric<>(name, Direction.HIGHER, 0, 1, sum::of, sum);
    }

    /// The influence of every row from that of the cell it is in.
    private static double[] ofCells(Rate rate, BinaryPredictions rows, double threshold) {
        Counts counts = rows.at(threshold);
        double[] cell = rate.influence(counts);
        double[] influence = new double[rows.rows()];
        for (int i = 0; i < influence.length; i++) {
            boolean predicted = rows.score(i) >= threshold;
            influence[i] = cell[rows.isPositive(i) ? predicted ? 0 : 2 : predicted ? 1 : 3];
        }
        return influence;
    }

    /// The area under the ROC curve of labels, averaged; not over rows.
    public static Metric<MultilabelPredictions> rocAuc(LabelAverage average, Undefined policy) {
        return area(Metrics.AUC, average, policy);
    }

    /// The average precision of labels, averaged; not over rows.
    public static Metric<MultilabelPredictions> averagePrecision(
            LabelAverage average, Undefined policy) {
        return area(Metrics.AVERAGE_PRECISION, average, policy);
    }

    private static Metric<MultilabelPredictions> area(
            Metric<BinarySample> area, LabelAverage average, Undefined policy) {
        if (average == LabelAverage.SAMPLES) {
            throw new IllegalArgumentException(
                    "average is SAMPLES; expected MICRO, MACRO or WEIGHTED for " + area.name());
        }
        LabelSum sum =
                new LabelSum(area.name(), area::of, area.uncertainty()::influence, average, policy);
        return new Metric<>(key(area.name(), average), Direction.HIGHER, 0, 1, sum::of, sum);
    }

    /// All of them.
    ///
    /// @param threshold a label is predicted when its score is at least this
    /// @param policy what stands for a ratio 0/0 of a label, or of a row
    public static List<Metric<MultilabelPredictions>> all(double threshold, Undefined policy) {
        List<Metric<MultilabelPredictions>> all = new ArrayList<>();
        all.add(subsetAccuracy(threshold));
        all.add(hammingLoss(threshold));
        for (LabelAverage average : LabelAverage.values()) {
            RATES.forEach(rate -> all.add(average(rate, average, threshold, policy)));
        }
        all.add(coverageError());
        all.add(labelRankingAveragePrecision());
        all.add(labelRankingLoss());
        for (LabelAverage average :
                List.of(LabelAverage.MICRO, LabelAverage.MACRO, LabelAverage.WEIGHTED)) {
            all.add(rocAuc(average, policy));
            all.add(averagePrecision(average, policy));
        }
        return List.copyOf(all);
    }

    private static String key(String name, LabelAverage average) {
        return name + "_" + average.name().toLowerCase(Locale.ROOT);
    }

    private static Metric<MultilabelPredictions> mean(
            String name, Direction direction, double high, RowNumber number) {
        RowMean mean = new RowMean(number, Undefined.NAN, high == 1 ? Scale.LOGIT : Scale.PLAIN);
        return new Metric<>(name, direction, 0, high, mean::value, mean);
    }
}
