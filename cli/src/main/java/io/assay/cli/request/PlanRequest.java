package io.assay.cli.request;

/// What `assay plan` was asked for.
///
/// @param pilot the models of the pilot, and the one metric
/// @param difference what is to be seen
/// @param power how likely
public record PlanRequest(CompareRequest pilot, double difference, double power) {}
