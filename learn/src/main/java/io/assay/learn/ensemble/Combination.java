package io.assay.learn.ensemble;

import java.util.Arrays;
import java.util.Locale;

/// How the predictions of several models become one: for live models ([Voting]) and for stored columns
/// of predictions alike.
///
/// Predictions are those of [io.assay.learn.Model]: a number a row, or K probabilities a row.
///
/// ```java
/// double[] both = Combination.mean().weights(2, 1).of(new double[][] {forest, linear}, 2);
/// ```
public final class Combination {
    private final Rule rule;
    private final double[] weights;

    /// How one model counts.
    enum Rule {
        MEAN,
        MAJORITY,
        RANKS
    }

    Combination(Rule rule, double[] weights) {
        this.rule = rule;
        this.weights = weights;
    }

    /// The mean of probabilities or numbers (soft voting).
    public static Combination mean() {
        return new Combination(Rule.MEAN, null);
    }

    /// Each model gives its vote to the class it holds most probable (hard voting), the lowest of equal
    /// ones; the prediction is the share of the votes. Of classes with equally many votes the lowest is
    /// elected, by all that take the first of the largest shares.
    public static Combination majority() {
        return new Combination(Rule.MAJORITY, null);
    }

    /// The mean of the ranks that each model gives to the rows, as shares in (0, 1), ties at their mean:
    /// for models whose scores have no common scale. A row's prediction depends on the rows it is
    /// predicted with. Of K > 2 classes each is ranked, and the ranks of a row are divided by their sum.
    public static Combination ranks() {
        return new Combination(Rule.RANKS, null);
    }

    /// The same with weights.
    ///
    /// @param values a finite number of at least 0 for each model, not all 0; divided by their sum
    public Combination weights(double... values) {
        double sum = 0;
        for (int m = 0; m < values.length; m++) {
            if (!(values[m] >= 0 && values[m] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "weights["
                                + m
                                + "] is "
                                + values[m]
                                + "; expected a finite number of at least 0");
            }
            sum += values[m];
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("all weights are 0; expected one above 0");
        }
        return new Combination(rule, values.clone());
    }

    /// Combines stored predictions.
    ///
    /// @param predictions those of each model, all of one length
    /// @param outputs numbers a row: 1, or the number of classes
    /// @return as many numbers, in an array of their own
    public double[] of(double[][] predictions, int outputs) {
        check(predictions, outputs);
        double[] into = new double[predictions[0].length];
        RankShares ranks = ranks(into.length / outputs);
        for (int m = 0; m < predictions.length; m++) {
            add(m, predictions[m], outputs, ranks, into);
        }
        finish(predictions.length, outputs, into);
        return into;
    }

    private void check(double[][] predictions, int outputs) {
        checkModels(predictions.length);
        for (int m = 0; m < predictions.length; m++) {
            int length = predictions[m].length;
            if (length != predictions[0].length || length % outputs != 0) {
                throw new IllegalArgumentException(
                        "predictions["
                                + m
                                + "] has "
                                + length
                                + " numbers; expected "
                                + predictions[0].length
                                + ", a multiple of "
                                + outputs);
            }
        }
        checkOutputs(outputs);
    }

    /// Refuses votes about numbers.
    void checkOutputs(int outputs) {
        if (rule == Rule.MAJORITY && outputs < 2) {
            throw new IllegalArgumentException(
                    "a majority is of classes; expected the mean for a numeric target");
        }
    }

    /// Refuses another number of models than of weights.
    void checkModels(int models) {
        if (models == 0) {
            throw new IllegalArgumentException("there are no models; expected at least one");
        }
        if (weights != null && weights.length != models) {
            throw new IllegalArgumentException(
                    "there are "
                            + weights.length
                            + " weights; expected "
                            + models
                            + ", one for each model");
        }
    }

    Rule rule() {
        return rule;
    }

    /// The weights as given; null when all are equal.
    double[] given() {
        return weights;
    }

    /// Room to rank rows in; null where none are ranked.
    RankShares ranks(int rows) {
        return rule == Rule.RANKS ? new RankShares(rows) : null;
    }

    /// Adds a model to what [#finish] completes.
    ///
    /// @param predicted as long as `into`
    /// @param ranks of that many rows, from [#ranks(int)]
    void add(int model, double[] predicted, int outputs, RankShares ranks, double[] into) {
        int length = into.length;
        double weight = weights == null ? 1 : weights[model];
        switch (rule) {
            case MEAN -> {
                for (int i = 0; i < length; i++) {
                    into[i] += weight * predicted[i];
                }
            }
            case MAJORITY -> {
                for (int at = 0; at < length; at += outputs) {
                    into[at + argmax(predicted, at, outputs)] += weight;
                }
            }
            case RANKS -> ranks.add(predicted, outputs, weight, into);
        }
    }

    void finish(int models, int outputs, double[] into) {
        int length = into.length;
        double sum = sum(models);
        for (int i = 0; i < length; i++) {
            into[i] /= sum;
        }
        for (int at = 0; rule == Rule.RANKS && outputs > 2 && at < length; at += outputs) {
            double all = 0;
            for (int k = at; k < at + outputs; k++) {
                all += into[k];
            }
            for (int k = at; k < at + outputs; k++) {
                into[k] /= all;
            }
        }
    }

    /// The most probable of the classes whose probabilities start at `at`; the lowest of equal ones.
    static int argmax(double[] predicted, int at, int outputs) {
        int best = 0;
        for (int k = 1; k < outputs; k++) {
            best = predicted[at + k] > predicted[at + best] ? k : best;
        }
        return best;
    }

    private double sum(int models) {
        double sum = weights == null ? models : 0;
        for (int m = 0; weights != null && m < models; m++) {
            sum += weights[m];
        }
        return sum;
    }

    /// The weights that a number of models have, which sum to 1.
    double[] shares(int models) {
        double[] shares = new double[models];
        double sum = sum(models);
        Arrays.setAll(shares, m -> (weights == null ? 1 : weights[m]) / sum);
        return shares;
    }

    /// Such as `mean` or `majority by [0.5, 0.25, 0.25]`.
    @Override
    public String toString() {
        String name = rule.name().toLowerCase(Locale.ROOT);
        return weights == null ? name : name + " by " + Arrays.toString(shares(weights.length));
    }
}
