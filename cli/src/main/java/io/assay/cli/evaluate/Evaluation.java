package io.assay.cli.evaluate;

import io.assay.cli.input.Layout;
import io.assay.cli.input.LayoutChoice;
import io.assay.cli.input.Reading;
import io.assay.cli.input.Source;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.request.Task;
import io.assay.file.Progress;
import io.assay.file.ReadOptions;

/// One run of `assay evaluate`, up to the report.
public final class Evaluation {
    private Evaluation() {}

    /// Reads and evaluates.
    ///
    /// @param bar shows how far the reading is, or null
    public static Outcome run(Request request, Workers workers, ProgressBar bar) {
        Timing timing = new Timing();
        try (Source source = Source.open(request)) {
            Layout layout = LayoutChoice.of(source, request);
            Inputs inputs = Inputs.of(source, layout.used(), request.json(), workers.executor());
            Progress progress = bar == null ? (done, total) -> {} : bar;
            ReadOptions options =
                    new ReadOptions(workers.executor(), workers.parallelism(), progress);
            Reading reading = new Reading(source, layout, request, options, timing.chunks());
            return layout.task() == Task.BINARY && layout.score() != null
                    ? BinaryEvaluation.run(reading, inputs, timing, workers)
                    : null;
        } finally {
            if (bar != null) {
                bar.clear();
            }
        }
    }
}
