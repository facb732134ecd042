package io.assay.cli.evaluate;

import io.assay.cli.input.ClassNames;
import io.assay.cli.input.ClassRows;
import io.assay.cli.input.Layout;
import io.assay.cli.input.Reading;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.result.ClassResults;
import io.assay.cli.result.Results;
import io.assay.multiclass.ClassPredictions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Evaluates several classes: a probability per class, or the predicted class.
final class ClassEvaluation {
    private static final int CONFUSED = 10;

    private ClassEvaluation() {}

    static Outcome run(
            Reading reading,
            Layout layout,
            ClassRows rows,
            Inputs inputs,
            Timing timing,
            Workers workers) {
        Request request = reading.request();
        ClassNames names = ClassNames.of(reading.source(), layout, request.labels(), rows);
        ClassPredictions predictions = predictions(rows, names);
        Results results = new Results(request.wanted(), request.undefined());
        ClassResults.put(
                results,
                predictions,
                predictions.isWeighted(),
                request.certainty().intervals(rows.rows(), workers::share));
        long[] cell = request.rows() == null ? null : cell(predictions, names.names(), request);
        timing.evaluationEnds();
        return new Outcome(
                request,
                inputs,
                layout,
                rows.rows(),
                names.names(),
                results,
                Map.of(),
                predictions.confusion().mostConfused(CONFUSED),
                cell,
                timing);
    }

    private static ClassPredictions predictions(ClassRows rows, ClassNames names) {
        int[] truth = names.truth(rows);
        ClassPredictions plain = unweighted(truth, rows, names);
        return rows.weight() == null ? plain : plain.weighted(rows.weight());
    }

    private static ClassPredictions unweighted(int[] truth, ClassRows rows, ClassNames names) {
        if (rows.probabilities() == null) {
            return ClassPredictions.of(truth, names.predicted(rows), names.names());
        }
        return rows.probabilities() instanceof float[] floats
                ? ClassPredictions.of(truth, floats, names.names())
                : ClassPredictions.of(truth, (double[]) rows.probabilities(), names.names());
    }

    private static long[] cell(ClassPredictions predictions, List<String> labels, Request request) {
        Cell cell = Cell.parse(request.rows(), labels);
        return Arrays.stream(predictions.rows(cell.truth(), cell.predicted()))
                .mapToLong(row -> row + 1L)
                .toArray();
    }
}
