package io.assay;

/// What a metric knows about its own error.
///
/// @param <P> what the metric is computed from
public interface Uncertainty<P> {

    /// How far the value of these predictions may be off.
    Spread spread(P predictions);

    /// Called before the value is asked for when the error will be asked for too: where one walk finds
    /// both, it is made now.
    default void prepare(P predictions) {}

    /// The influence of every row: how much the value would move, times the number of rows, if the row
    /// counted a little more (F. Hampel, JASA 69, 1974). The values add up to 0, and the root of the
    /// sum of their squares over the number of rows is the standard error. Null when the metric has no
    /// smooth formula and must be resampled.
    ///
    /// @throws IllegalArgumentException if the predictions do not keep their rows
    double[] influence(P predictions);

    /// That of a metric of which only the formula is known.
    static <P> Uncertainty<P> resampled() {
        return new ByResampling<>(false);
    }

    /// That of a metric which is a maximum over the data, such as the best F1 of all thresholds: too
    /// large on average, so that resampling must mirror its law.
    static <P> Uncertainty<P> ofLargest() {
        return new ByResampling<>(true);
    }
}
