package io.assay.cli.evaluate;

import io.assay.cli.chart.Drawing;
import io.assay.cli.input.FamilyReader;
import io.assay.cli.input.FamilyRows;
import io.assay.cli.input.Reading;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.MultilabelResults;
import io.assay.cli.result.QueryResults;
import io.assay.cli.result.RealResults;
import io.assay.cli.result.Results;
import io.assay.interval.Intervals;
import java.util.List;
import java.util.Map;

/// Evaluates predicted numbers, several labels at once, or ranked items.
final class FamilyEvaluation {
    private FamilyEvaluation() {}

    static Outcome run(Reading reading, Inputs inputs, Timing timing, Workers workers) {
        Request request = reading.request();
        refuse(request.curves(), "--curves", reading);
        refuse(request.rows() != null, "--rows", reading);
        FamilyRows rows = FamilyReader.read(reading);
        timing.readEnds();
        Results results = new Results(request.wanted(), request.undefined());
        Intervals intervals = request.certainty().intervals(rows.rows(), workers::share);
        switch (reading.layout().task()) {
            case MULTILABEL ->
                    MultilabelResults.put(
                            results, rows, labels(reading), request.threshold(), intervals);
            case RANKING -> QueryResults.put(results, rows, intervals);
            default -> RealResults.put(results, rows, intervals);
        }
        timing.evaluationEnds();
        return new Outcome(
                request,
                inputs,
                reading.layout(),
                rows.rows(),
                labels(reading),
                results,
                Map.of(),
                List.of(),
                null,
                Drawing.NONE,
                timing);
    }

    /// The labels of a multilabel task are called as the columns of truth are, less what these begin
    /// with.
    private static List<String> labels(Reading reading) {
        return reading.layout().truths().stream()
                .map(name -> name.startsWith("t_") ? name.substring(2) : name)
                .toList();
    }

    private static void refuse(boolean given, String option, Reading reading) {
        if (given) {
            throw new UsageException(
                    option + " has no meaning in a " + reading.layout().task().text() + " task");
        }
    }
}
