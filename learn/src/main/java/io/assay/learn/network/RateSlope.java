package io.assay.learn.network;

/// How a learning rate does, and how that changes with the rate.
///
/// @param loss the mean loss on the validation rows after training
/// @param slope its derivative by the rate
/// @param model what was trained
public record RateSlope(double loss, double slope, Network model) {}
