package io.assay.cli.request;

import io.assay.compare.Adjustment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What `assay compare` was asked for.
///
/// @param files one table per model, or a single one that holds two scores
/// @param reading how each is read; its file is the first
/// @param metrics the keys to compare by; empty for the usual ones
/// @param margins by how much a model may be worse than the first, by key
/// @param adjustment of the p values of several models
public record CompareRequest(
        List<Path> files,
        Request reading,
        List<String> metrics,
        Map<String, Double> margins,
        Adjustment adjustment) {

    /// How one of the files is read.
    public Request reading(Path file) {
        return reading.of(file);
    }
}
