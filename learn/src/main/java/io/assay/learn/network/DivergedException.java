package io.assay.learn.network;

/// Training that did not stay finite: the learning rate was too high.
public final class DivergedException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    private final int epoch;

    DivergedException(int epoch, double rate) {
        super(
                "the loss stopped being finite in epoch "
                        + epoch
                        + " at a learning rate of "
                        + rate
                        + "; expected a lower rate or standardised columns");
        this.epoch = epoch;
    }

    /// The epoch in which the loss stopped being finite, from 1.
    public int epoch() {
        return epoch;
    }
}
