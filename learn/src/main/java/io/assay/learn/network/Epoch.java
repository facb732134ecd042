package io.assay.learn.network;

/// What was reached in one walk over the training rows.
///
/// Losses are means over rows: the log loss for classes, half the squared error in units of the
/// target's variance for numbers.
///
/// @param number from 1
/// @param rate the learning rate of its last step
/// @param loss on the training rows as they came by, and what large weights cost at the end
/// @param metric on the same, as they came by: the share of rows whose class is right, or R²; NaN for the
///     R² of a constant
/// @param heldLoss on the rows held out, after the epoch; NaN where none are
/// @param heldMetric on these; NaN where none are
public record Epoch(
        int number, double rate, double loss, double metric, double heldLoss, double heldMetric) {

    /// The loss that training watches: that on the rows held out, else on those it trains on.
    public double watched() {
        return Double.isNaN(heldLoss) ? loss : heldLoss;
    }
}
