package io.assay.cli.learner;

import java.util.concurrent.Executor;

/// What a learner is made for.
///
/// @param classes whether classes are predicted
/// @param executor where it may work
public record Scene(boolean classes, Executor executor) {}
