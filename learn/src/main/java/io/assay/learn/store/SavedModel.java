package io.assay.learn.store;

/// What a model file holds.
///
/// @param model predicts the same bits as the one that was saved
/// @param notes where it comes from
/// @param library the version of the library that wrote the file; empty when that had none
public record SavedModel(StoredModel model, ModelNotes notes, String library) {}
