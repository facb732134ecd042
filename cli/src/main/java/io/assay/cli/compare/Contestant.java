package io.assay.cli.compare;

import io.assay.BinaryPredictions;

/// A model that is compared with others.
///
/// @param name what the report calls it: its file, or its column where one file holds two
/// @param rows its predictions
record Contestant(String name, BinaryPredictions rows) {}
