package io.assay.cli.evaluate;

import io.assay.cli.chart.Drawing;
import io.assay.cli.input.Layout;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.result.Results;
import io.assay.multiclass.ConfusionMatrix.Confused;
import java.util.List;
import java.util.Map;

/// All that a report tells.
///
/// @param request what was asked for
/// @param inputs what was read
/// @param layout which column held what, and the task
/// @param rows how many rows there were
/// @param labels the classes in order; for a binary task the negative one first, null where it did
///     not occur
/// @param results the values
/// @param curves the curves, when asked for: curve, axis, values
/// @param confused the wrong cells with the highest counts, falling; empty for a binary task
/// @param cell the rows behind a cell, from 1, when asked for; else null
/// @param drawing the figures, when a page or pictures are asked for
/// @param timing where the time went
public record Outcome(
        Request request,
        Inputs inputs,
        Layout layout,
        long rows,
        List<String> labels,
        Results results,
        Map<String, Map<String, double[]>> curves,
        List<Confused> confused,
        long[] cell,
        Drawing drawing,
        Timing timing) {}
