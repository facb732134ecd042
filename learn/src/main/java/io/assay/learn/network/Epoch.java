package io.assay.learn.network;

/// What was reached in one walk over the training rows.
///
/// Losses are means over rows: the log loss for classes, half the squared error in units of the
/// target's variance for numbers.
///
/// @param number from 1
/// @param rate the learning rate of its last step
/// @param loss on the training rows as they came by, and what large weights cost at the end
/// @param heldLoss on the rows held out, after the epoch; NaN where none are
/// @param heldMetric on these: the share of rows whose class is right, or R²; NaN where none are
public record Epoch(int number, double rate, double loss, double heldLoss, double heldMetric) {

    /// The loss that training watches: that on the rows held out, else on those it trains on.
    public double watched() {
        return Double.isNaN(heldLoss) ? loss : heldLoss;
    }
}
