package io.assay.learn.network;

import java.util.SplittableRandom;

/// How the weights of a layer start. Biases start at 0.
///
/// @param name for settings in words
/// @param law draws a weight
public record Initialisation(String name, Law law) {

    /// Draws the weights of a layer.
    @FunctionalInterface
    public interface Law {
        /// A weight of a layer.
        ///
        /// @param in how many inputs a neuron of the layer has
        /// @param out how many neurons the layer has
        double weight(SplittableRandom random, int in, int out);
    }

    /// All 0: all neurons of a layer stay alike for ever, so nothing but biases is learned. For showing
    /// why weights are drawn.
    public static Initialisation zero() {
        return new Initialisation("zero", (random, in, out) -> 0);
    }

    /// Uniform in `[-limit, limit)`.
    public static Initialisation uniform(double limit) {
        Settings.positive("limit", limit);
        return new Initialisation("uniform " + limit, (random, in, out) -> even(random, limit));
    }

    /// Normal with mean 0.
    public static Initialisation normal(double sd) {
        Settings.positive("sd", sd);
        return new Initialisation("normal " + sd, (random, in, out) -> sd * Bell.draw(random));
    }

    /// Uniform in `±√(6 / (in + out))`, which keeps the variance from layer to layer for tanh and sigmoid
    /// (X. Glorot, Y. Bengio, AISTATS 2010).
    public static Initialisation xavier() {
        return new Initialisation(
                "xavier", (random, in, out) -> even(random, Math.sqrt(6.0 / (in + out))));
    }

    /// Normal with variance `2 / in`, which does so for ReLU (K. He et al., ICCV 2015).
    public static Initialisation he() {
        return new Initialisation(
                "he", (random, in, out) -> Math.sqrt(2.0 / in) * Bell.draw(random));
    }

    private static double even(SplittableRandom random, double limit) {
        return (2 * random.nextDouble() - 1) * limit;
    }

    @Override
    public String toString() {
        return name;
    }
}
