package io.assay.cli.evaluate;

import io.assay.cli.input.ClassNames;
import io.assay.cli.input.ClassRows;
import io.assay.cli.input.Layout;
import io.assay.cli.input.Reading;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.result.HardResults;
import io.assay.cli.result.Results;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Evaluates two predicted classes without scores: the counts and all that follows from them.
final class HardEvaluation {
    private HardEvaluation() {}

    /// @param labels the negative and the positive class
    static Outcome run(
            Reading reading,
            Layout layout,
            ClassRows rows,
            List<String> labels,
            Inputs inputs,
            Timing timing,
            Workers workers) {
        Request request = reading.request();
        ClassNames names = ClassNames.of(reading.source(), layout, labels, rows);
        int[] truth = names.truth(rows);
        int[] predicted = names.predicted(rows);
        Results results = new Results(request.wanted(), request.undefined());
        HardResults.put(
                results,
                truth,
                predicted,
                rows.weight(),
                request.certainty().intervals(rows.rows(), workers::share));
        long[] cell = null;
        if (request.rows() != null) {
            Cell wanted = Cell.parse(request.rows(), labels);
            cell =
                    IntStream.range(0, truth.length)
                            .filter(i -> truth[i] == wanted.truth())
                            .filter(i -> predicted[i] == wanted.predicted())
                            .mapToLong(i -> i + 1L)
                            .toArray();
        }
        timing.evaluationEnds();
        return new Outcome(
                request,
                inputs,
                layout,
                rows.rows(),
                labels,
                results,
                Map.of(),
                List.of(),
                cell,
                timing);
    }
}
