package io.assay.cli.evaluate;

import io.assay.cli.chart.BinaryDrawing;
import io.assay.cli.chart.ClassDrawing;
import io.assay.cli.chart.Drawing;
import io.assay.cli.chart.MatrixHeat;
import io.assay.cli.chart.Second;
import io.assay.cli.input.BinaryArrays;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.input.Reading;
import io.assay.cli.request.Request;
import io.assay.cli.result.Entry;
import io.assay.cli.result.Results;
import io.assay.multiclass.ClassPredictions;
import java.util.List;
import java.util.Map;

/// Draws what a request asks for while the rows are there.
final class Drawings {
    private Drawings() {}

    /// One score per row.
    static Drawing of(Reading reading, BinaryInput input, List<String> labels) {
        Request request = reading.request();
        if (!request.pages().wanted()) {
            return Drawing.NONE;
        }
        BinaryArrays arrays = input.arrays();
        Second second =
                arrays == null || arrays.scoreB() == null
                        ? null
                        : new Second(
                                reading.source().title(reading.layout().score()),
                                reading.source().title(reading.layout().scoreB()),
                                arrays.second());
        return BinaryDrawing.of(
                input.sample(),
                named(labels),
                request.threshold(),
                request.certainty().level(),
                second);
    }

    /// Two predicted classes without scores: the counts are all there is.
    static Drawing of(Request request, Results results, List<String> labels) {
        if (!request.pages().wanted()) {
            return Drawing.NONE;
        }
        double[][] cells = {
            {count(results, "tp"), count(results, "fn")},
            {count(results, "fp"), count(results, "tn")}
        };
        if (Double.isNaN(cells[0][0] + cells[0][1] + cells[1][0] + cells[1][1])) {
            return new Drawing(
                    List.of(), null, Map.of("Confusion matrix", "--metric leaves out its counts"));
        }
        List<String> names = named(labels);
        return new Drawing(
                List.of(MatrixHeat.of(List.of(names.get(1), names.get(0)), cells)),
                null,
                Map.of("Curves", "classes are predicted, not scores"));
    }

    private static double count(Results results, String key) {
        Entry entry = results.entries().get(key);
        return entry == null ? Double.NaN : entry.number();
    }

    /// Several classes.
    static Drawing of(Request request, ClassPredictions predictions) {
        return request.pages().wanted()
                ? ClassDrawing.of(predictions, request.certainty().level())
                : Drawing.NONE;
    }

    /// A class that did not occur has no label.
    private static List<String> named(List<String> labels) {
        return List.of(
                labels.get(0) == null ? "negative" : labels.get(0),
                labels.get(1) == null ? "positive" : labels.get(1));
    }
}
