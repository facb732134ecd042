package io.assay.learn.store;

import java.util.function.Function;

/// A kind of model and how it is read.
///
/// @param kind as [StoredModel#kind()] says it
/// @param type the class of its models
/// @param reader reads the fields that the model wrote
record StoredKind(
        String kind,
        Class<? extends StoredModel> type,
        Function<ModelReader, ? extends StoredModel> reader) {}
