package io.assay.multiclass;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Undefined;

/// The influence of each row on areas over several classes.
final class ClassRowInfluence {
    private ClassRowInfluence() {}

    /// The rows of a sample.
    ///
    /// @throws IllegalArgumentException if it keeps none, or they carry weights
    static ClassPredictions rows(ClassSample sample) {
        if (!(sample instanceof ClassPredictions rows)) {
            throw new IllegalArgumentException(
                    "the rows are not kept; expected predictions in arrays");
        }
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; expected whole rows");
        }
        return rows;
    }

    /// On an area of one class against the rest, averaged.
    static double[] ofArea(
            ClassPredictions rows, Metric<BinarySample> area, Average average, Undefined policy) {
        return average == Average.MICRO
                ? ofPairs(rows, area)
                : ofAverage(rows, area, average, policy);
    }

    /// On the average over classes of an area of one class against the rest. Where the average weighs
    /// classes by their rows, a row also moves the weights.
    private static double[] ofAverage(
            ClassPredictions rows, Metric<BinarySample> area, Average average, Undefined policy) {
        double[] influence = new double[rows.rows()];
        double[] values = new double[rows.classes()];
        double whole = 0;
        double sum = 0;
        double[] weights = new double[rows.classes()];
        for (int c = 0; c < weights.length; c++) {
            BinaryPredictions one = rows.probabilities().oneVsRest(c);
            values[c] = area.of(one).under(policy).value();
            if (!Double.isNaN(values[c])) {
                weights[c] = average == Average.WEIGHTED ? one.positives() : 1;
                whole += weights[c];
                sum += weights[c] * values[c];
                add(influence, area.uncertainty().influence(one), weights[c]);
            }
        }
        for (int i = 0; i < influence.length; i++) {
            influence[i] /= whole;
            if (average == Average.WEIGHTED && weights[rows.truth(i)] > 0) {
                influence[i] += influence.length / whole * (values[rows.truth(i)] - sum / whole);
            }
        }
        return influence;
    }

    private static void add(double[] sum, double[] more, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * more[i];
        }
    }

    /// On an area over all pairs of row and class: a row moves it by the mean of its pairs.
    private static double[] ofPairs(ClassPredictions rows, Metric<BinarySample> area) {
        double[] ofPair = area.uncertainty().influence(rows.probabilities().pooled());
        double[] influence = new double[rows.rows()];
        int classes = rows.classes();
        for (int i = 0; i < ofPair.length; i++) {
            influence[i / classes] += ofPair[i] / classes;
        }
        return influence;
    }
}
