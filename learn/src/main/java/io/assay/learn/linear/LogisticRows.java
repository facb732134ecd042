package io.assay.learn.linear;

import io.assay.learn.Table;
import io.assay.learn.numeric.Softmax;
import io.assay.learn.numeric.Sums;
import java.util.Arrays;

/// The rows of a logistic regression on scales on which every solver is at ease: features centred where
/// there is an intercept, to take it apart from the others, and divided by about the root of their
/// curvature. The objective stays that of the features as they are.
///
/// @param x row after row, each with a last feature for the intercept: 1, or 0 without
/// @param label of each row, from 0 among the classes seen
/// @param weight of each row, times c
/// @param width features of a row, with that for the intercept
/// @param outputs linear functions
/// @param means that were subtracted
/// @param scales by which features were multiplied; a coefficient is that of the scaled feature times it
record LogisticRows(
        double[] x,
        int[] label,
        double[] weight,
        int width,
        int outputs,
        double[] means,
        double[] scales) {

    static LogisticRows of(Table table, SeenClasses seen, LogisticRegression settings) {
        int features = table.columns().size();
        int width = features + 1;
        Centre centre = Centre.of(table, settings.intercept());
        double total = settings.c() * centre.weight();
        double[] scales = new double[width];
        for (int j = 0; j < features; j++) {
            double curvature = total * centre.spread()[j] * centre.spread()[j] / 4;
            scales[j] = curvature == 0 ? 0 : 1 / Math.sqrt(curvature + settings.squared());
        }
        scales[features] = settings.intercept() ? 2 / Math.sqrt(total) : 0;
        double[] means = Arrays.copyOf(centre.mean(), width);
        double[] x = new double[Math.multiplyExact(table.rows(), width)];
        int[] label = new int[table.rows()];
        double[] weight = new double[table.rows()];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < features; j++) {
                x[i * width + j] = (table.value(i, j) - means[j]) * scales[j];
            }
            x[i * width + features] = scales[features];
            weight[i] = settings.c() * table.weight(i);
            label[i] =
                    seen.classes() == 2
                            ? table.label(i)
                            : Math.max(0, Arrays.binarySearch(seen.codes(), table.label(i)));
        }
        return new LogisticRows(x, label, weight, width, seen.outputs(), means, scales);
    }

    int rows() {
        return label.length;
    }

    /// The linear functions of a row, into `margins[at ..]`.
    void margins(int row, double[] coefficients, double[] margins, int at) {
        for (int k = 0; k < outputs; k++) {
            margins[at + k] = Sums.dot(x, row * width, coefficients, k * width, width);
        }
    }

    /// Replaces the linear functions of a row by its probabilities, for a single output that of class 1.
    ///
    /// @return the loss of the row, times its weight
    double probabilities(int row, double[] margins, int at) {
        double f = margins[at];
        if (outputs == 1) {
            margins[at] = Softmax.logistic(f);
            return weight[row] * Softmax.logisticLoss(label[row] == 1 ? f : -f);
        }
        double own = margins[at + label[row]];
        double logSum = Softmax.apply(margins, at, outputs);
        return weight[row] * (logSum - own);
    }

    /// Whether an output stands for the class of the row.
    boolean isOf(int row, int output) {
        return label[row] == (outputs == 1 ? 1 : output);
    }

    /// Room for coefficients and intercepts of all outputs, all 0.
    double[] start() {
        return new double[outputs * width];
    }

    /// The absolute penalty on a scaled coefficient.
    double absolute(int feature, LogisticRegression settings) {
        return feature == width - 1 ? 0 : settings.absolute() * scales[feature];
    }

    /// The squared penalty on a scaled coefficient.
    double squared(int feature, LogisticRegression settings) {
        return feature == width - 1 ? 0 : settings.squared() * scales[feature] * scales[feature];
    }

    /// How steep the slope along a scaled feature may be at the end of a search.
    double flat(LogisticRegression settings) {
        double total = 0;
        for (double w : weight) {
            total += w;
        }
        return settings.tolerance() * Math.sqrt(total);
    }

    /// Coefficients and intercepts for the features as they are.
    double[] unscaled(double[] solution) {
        double[] plain = new double[solution.length];
        for (int k = 0; k < outputs; k++) {
            int last = k * width + width - 1;
            plain[last] = solution[last] * scales[width - 1];
            for (int j = 0; j < width - 1; j++) {
                plain[k * width + j] = solution[k * width + j] * scales[j];
                plain[last] -= plain[k * width + j] * means[j];
            }
        }
        return plain;
    }
}
