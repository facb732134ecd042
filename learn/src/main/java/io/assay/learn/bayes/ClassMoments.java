package io.assay.learn.bayes;

import io.assay.learn.Table;
import java.util.Arrays;

/// Weighted means and variances of all features: of each class, and the largest variance over all rows.
final class ClassMoments {
    private final Table table;
    private final int classes;
    private final int features;
    private final double[] weights;
    private double largest;

    /// Of class 0 for all features, then of class 1 ...
    final double[] means;

    final double[] variances;

    ClassMoments(Table table) {
        this.table = table;
        classes = table.classes().size();
        features = table.columns().size();
        weights = new double[classes];
        means = new double[classes * features];
        variances = new double[classes * features];
        for (int i = 0; i < table.rows(); i++) {
            weights[table.label(i)] += table.weight(i);
        }
        for (int j = 0; j < features; j++) {
            means(j);
            variances(j);
        }
    }

    /// Sums run over differences from the first row.
    private void means(int j) {
        float[] values = table.stored(j);
        double first = values[table.base(0)];
        for (int i = 0; i < table.rows(); i++) {
            double d = values[table.base(i)] - first;
            means[table.label(i) * features + j] += table.weight(i) * d;
        }
        for (int k = 0; k < classes; k++) {
            double mean = weights[k] == 0 ? 0 : means[k * features + j] / weights[k];
            means[k * features + j] = first + mean;
        }
    }

    private void variances(int j) {
        float[] values = table.stored(j);
        double total = 0;
        double mean = 0;
        for (int k = 0; k < classes; k++) {
            total += weights[k];
            mean += weights[k] * means[k * features + j];
        }
        mean /= total;
        double all = 0;
        for (int i = 0; i < table.rows(); i++) {
            double w = table.weight(i);
            double x = values[table.base(i)];
            int at = table.label(i) * features + j;
            variances[at] += w * (x - means[at]) * (x - means[at]);
            all += w * (x - mean) * (x - mean);
        }
        for (int k = 0; k < classes; k++) {
            int at = k * features + j;
            variances[at] = weights[k] == 0 ? 1 : variances[at] / weights[k];
        }
        largest = Math.max(largest, all / total);
    }

    void smooth(double share) {
        double added = share * largest;
        for (int i = 0; i < variances.length; i++) {
            variances[i] += added;
            if (variances[i] == 0) {
                throw new IllegalArgumentException(
                        "naive Bayes needs spread: column "
                                + table.columns().get(i % features).name()
                                + " is constant within class "
                                + table.classes().get(i / features)
                                + ", and smoothing adds "
                                + added
                                + "; expected more smoothing, or the column left out");
            }
        }
    }

    double[] logPriors() {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> StrictMath.log(w / total)).toArray();
    }
}
