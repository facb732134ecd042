package io.assay.cli.request;

import java.util.Locale;

/// What kind of predictions there are.
public enum Task {
    /// Two classes: a score per row, or the predicted class.
    BINARY,
    /// Any number of classes: a probability per class, or the predicted class.
    MULTICLASS,
    /// A number per row, predicted.
    REGRESSION,
    /// Any number of labels at once: a truth and a score for each.
    MULTILABEL,
    /// Items of queries in the order of a score, each with a relevance.
    RANKING,
    /// A predicted distribution per row: quantiles, an ensemble, an interval, or probabilities.
    PROBABILISTIC;

    /// Whether truth is more or other than one class per row.
    public boolean isFamily() {
        return this != BINARY && this != MULTICLASS;
    }

    /// The name in options and reports.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
