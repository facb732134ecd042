package io.assay.cli.input;

import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.request.Request;
import io.assay.file.ReadOptions;

/// What every reading needs.
///
/// @param source the opened table
/// @param layout which column holds what
/// @param request what was asked for
/// @param options how to read
/// @param times where chunks are timed
public record Reading(
        Source source, Layout layout, Request request, ReadOptions options, ChunkTimes times) {

    /// The rows if they are known up front, else 0.
    int expectedRows() {
        return (int) Math.min(Integer.MAX_VALUE - 8, source.table().rows().orElse(0));
    }
}
