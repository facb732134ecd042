package io.assay;

import java.util.function.Function;

/// A named number that can be computed from predictions; the currency of tables, gates and tuning.
///
/// @param <P> what it is computed from: [BinarySample] or [io.assay.multiclass.ClassSample]
/// @param name the key under which reports list it, such as `roc_auc`
/// @param direction which way is better
/// @param low the smallest value it can take
/// @param high the largest value it can take
/// @param formula the value, or the reason why there is none
public record Metric<P>(
        String name, Direction direction, double low, double high, Function<P, Value> formula) {

    /// Which way is better.
    public enum Direction {
        /// A larger value is better.
        HIGHER,
        /// A smaller value is better.
        LOWER,
        /// It describes; neither is better.
        NEITHER
    }

    /// The value of these predictions, or the reason why there is none.
    public Value of(P predictions) {
        return formula.apply(predictions);
    }

    /// The same under another name.
    public Metric<P> named(String other) {
        return new Metric<>(other, direction, low, high, formula);
    }
}
