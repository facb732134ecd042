package io.assay.learn.ensemble;

import io.assay.learn.Model;

/// A model, and what it says of its own rows by the members that have not seen them.
///
/// @param model the ensemble
/// @param outOfBag predictions of the rows it was learned from
public record OutOfBagFit<M extends Model>(M model, OutOfBagRows outOfBag) {}
