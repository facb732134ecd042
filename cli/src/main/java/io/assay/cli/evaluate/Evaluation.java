package io.assay.cli.evaluate;

import io.assay.cli.input.ClassReader;
import io.assay.cli.input.ClassRows;
import io.assay.cli.input.Layout;
import io.assay.cli.input.LayoutChoice;
import io.assay.cli.input.Reading;
import io.assay.cli.input.Source;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.request.Task;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.Entry;
import io.assay.file.InputException;
import io.assay.file.NearestName;
import io.assay.file.ReadOptions;
import java.util.List;

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
            Shifts.check(request, layout);
            Inputs inputs = Inputs.of(source, layout, request.json(), workers.executor());
            HeapNeed need = new HeapNeed(bar == null ? (done, total) -> {} : bar);
            ReadOptions options = workers.reading(need);
            Reading reading = new Reading(source, layout, request, options, timing.chunks());
            Outcome outcome = evaluate(reading, inputs, timing, workers, need);
            checkNames(outcome);
            checkBounds(outcome);
            checkProbabilities(source, outcome);
            return outcome;
        } finally {
            if (bar != null) {
                bar.clear();
            }
        }
    }

    private static Outcome evaluate(
            Reading reading, Inputs inputs, Timing timing, Workers workers, HeapNeed need) {
        try {
            if (reading.layout().task() != null && reading.layout().task().isFamily()) {
                return FamilyEvaluation.run(reading, inputs, timing, workers);
            }
            return reading.layout().score() != null
                    ? BinaryEvaluation.run(reading, inputs, timing, workers)
                    : classes(reading, inputs, timing, workers);
        } catch (RuntimeException | Error e) {
            if (HeapNeed.isBehind(e)) {
                throw need.missing(reading);
            }
            throw e;
        }
    }

    private static Outcome classes(Reading reading, Inputs inputs, Timing timing, Workers workers) {
        ClassRows rows = ClassReader.read(reading);
        timing.readEnds();
        Layout layout = reading.layout();
        if (layout.task() != Task.MULTICLASS) {
            TwoClasses two = TwoClasses.of(reading, rows);
            layout = layout.task() == null ? layout.as(two.task(), two.why()) : layout;
            if (layout.task() == Task.BINARY) {
                return HardEvaluation.run(
                        reading, layout, rows, two.labels(), inputs, timing, workers);
            }
        }
        return ClassEvaluation.run(reading, layout, rows, inputs, timing, workers);
    }

    /// A metric that was asked for by name must exist.
    private static void checkNames(Outcome outcome) {
        List<String> offered = outcome.results().offered();
        for (String key : outcome.request().named()) {
            if (!offered.contains(key)) {
                String hint =
                        NearestName.of(key, offered)
                                .map(name -> "; did you mean " + name + "?")
                                .orElse("");
                throw new UsageException(
                        "there is no metric "
                                + InputException.quote(key)
                                + " for a "
                                + outcome.layout().task().text()
                                + " task"
                                + hint);
            }
        }
    }

    /// A bound is for one number.
    private static void checkBounds(Outcome outcome) {
        for (String key : outcome.request().bounds().keySet()) {
            Entry entry = outcome.results().entries().get(key);
            if (Double.isNaN(entry.number()) && !(entry instanceof Entry.Missing)) {
                throw new UsageException(key + " is a list; a bound needs one number");
            }
        }
    }

    /// Losses of scores that are no probabilities are an error only when asked for by name.
    private static void checkProbabilities(Source source, Outcome outcome) {
        Layout layout = outcome.layout();
        outcome.results()
                .undefined()
                .forEach((key, reason) -> {
                    if (outcome.request().named().contains(key)
                            && reason.startsWith("scores are not probabilities")) {
                        String column =
                                layout.score() != null
                                        ? layout.score()
                                        : layout.probabilities().getFirst();
                        throw source.column(column, key + " is undefined, " + reason);
                    }
                });
    }
}
