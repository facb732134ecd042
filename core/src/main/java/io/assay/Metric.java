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
/// @param uncertainty how far the value may be off
public record Metric<P>(
        String name,
        Direction direction,
        double low,
        double high,
        Function<P, Value> formula,
        Uncertainty<P> uncertainty) {

    /// A metric whose error is found by resampling.
    public Metric(
            String name, Direction direction, double low, double high, Function<P, Value> formula) {
        this(name, direction, low, high, formula, Uncertainty.resampled());
    }

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

    /// The same metric with another way to its error.
    public Metric<P> with(Uncertainty<P> other) {
        return new Metric<>(name, direction, low, high, formula, other);
    }

    /// The value alone, NaN where there is none. The metrics of this library allocate nothing for it
    /// when the predictions do not, except those read off a [Calibration].
    public double number(P predictions) {
        return formula instanceof Formula<P> plain
                ? plain.number().applyAsDouble(predictions)
                : formula.apply(predictions).value();
    }

    /// The same under another name.
    public Metric<P> named(String other) {
        return new Metric<>(other, direction, low, high, formula, uncertainty);
    }
}
