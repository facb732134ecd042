package io.assay.cli.request;

import java.util.Locale;

/// What kind of predictions there are.
public enum Task {
    /// Two classes: a score per row, or the predicted class.
    BINARY,
    /// Any number of classes: a probability per class, or the predicted class.
    MULTICLASS;

    /// The name in options and reports.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
