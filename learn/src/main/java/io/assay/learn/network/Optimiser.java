package io.assay.learn.network;

import java.util.function.Supplier;

/// How weights follow their gradients.
///
/// @param name for settings in words
/// @param rate the learning rate, above 0; a [Schedule] multiplies it
/// @param start makes the update rule of one training, which may remember what it did
public record Optimiser(String name, double rate, Supplier<Update> start) {

    /// Checks the rate.
    public Optimiser {
        Settings.positive("rate", rate);
    }

    /// Changes weights.
    @FunctionalInterface
    public interface Update {
        /// One step.
        ///
        /// @param weights to be changed; the same arrays at every step
        /// @param gradients of the loss, of the same shape
        /// @param rate the learning rate of this step
        void step(double[][] weights, double[][] gradients, double rate);
    }

    /// Gradient descent: `w -= rate * g`.
    public static Optimiser sgd(double rate) {
        return new Optimiser("sgd", rate, () -> new Descent(0, false));
    }

    /// With momentum (B. Polyak, 1964): `v = keep * v - rate * g`, `w += v`.
    ///
    /// @param keep how much of the last step is kept, in `[0, 1)`, such as 0.9
    public static Optimiser momentum(double rate, double keep) {
        Settings.share("keep", keep);
        return new Optimiser("momentum " + keep, rate, () -> new Descent(keep, false));
    }

    /// With Nesterov's momentum, in the form that keeps the weights looked ahead (Y. Bengio et al.,
    /// 2013): `v = keep * v - rate * g`, `w += keep * v - rate * g`.
    ///
    /// @param keep how much of the last step is kept, in `[0, 1)`, such as 0.9
    public static Optimiser nesterov(double rate, double keep) {
        Settings.share("keep", keep);
        return new Optimiser("nesterov " + keep, rate, () -> new Descent(keep, true));
    }

    /// RMSProp (G. Hinton, 2012): `s = 0.9 s + 0.1 g²`, `w -= rate * g / (√s + 1e-8)`.
    public static Optimiser rmsProp(double rate) {
        return new Optimiser("rmsprop", rate, () -> new RootMeanSquare(0.9, 1e-8));
    }

    /// Adam (D. Kingma, J. Ba, ICLR 2015) with 0.9, 0.999 and 1e-8.
    public static Optimiser adam(double rate) {
        return new Optimiser("adam", rate, () -> new Moments(0));
    }

    /// Adam with decoupled decay (I. Loshchilov, F. Hutter, ICLR 2019): each step first takes
    /// `rate * decay * w` off every weight and bias.
    ///
    /// @param decay at least 0, such as 0.01
    public static Optimiser adamW(double rate, double decay) {
        Settings.atLeastZero("decay", decay);
        return new Optimiser("adamw " + decay, rate, () -> new Moments(decay));
    }

    @Override
    public String toString() {
        return name + " at " + rate;
    }
}
