package io.assay.cli.evaluate;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.BinaryStream;
import io.assay.Metric;
import io.assay.cli.chart.Drawing;
import io.assay.cli.input.ArrayReader;
import io.assay.cli.input.BinaryArrays;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.input.Reading;
import io.assay.cli.input.StreamReader;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.Request;
import io.assay.cli.result.BinaryResults;
import io.assay.cli.result.Curves;
import io.assay.cli.result.GroupResults;
import io.assay.cli.result.PairResults;
import io.assay.cli.result.Results;
import io.assay.interval.Intervals;
import io.assay.resample.Bootstrap;
import io.assay.slice.Slices;
import io.assay.slice.Slices.Finding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Evaluates one score per row, and a second one beside it.
final class BinaryEvaluation {
    private BinaryEvaluation() {}

    static Outcome run(Reading reading, Inputs inputs, Timing timing, Workers workers) {
        Request request = reading.request();
        boolean plain = reading.layout().isPlain() && request.rows() == null;
        BinaryInput input = plain ? StreamReader.read(reading) : ArrayReader.read(reading);
        timing.readEnds();
        if (input.sample() instanceof BinaryStream stream && stream.keepsScores()) {
            stream.finish(workers.executor());
        }
        Results results = new Results(request.wanted(), request.undefined());
        Intervals intervals = request.certainty().intervals(input.rows(), workers::share);
        BinaryResults.put(results, input.sample(), request.threshold(), intervals);
        if (input.arrays() != null) {
            putMore(results, input, request, intervals, workers);
        }
        Map<String, Map<String, double[]>> curves =
                request.curves() ? Curves.of(input.sample()) : new LinkedHashMap<>();
        Shifts.put(results, request, input.sample(), curves);
        long[] cell = request.rows() == null ? null : BinaryCell.rows(input, request);
        List<String> labels = Arrays.asList(input.negative(), input.positive());
        Drawing drawing = Drawings.of(reading, input, labels);
        timing.evaluationEnds();
        return new Outcome(
                request,
                inputs,
                reading.layout(),
                input.rows(),
                labels,
                results,
                curves,
                List.of(),
                cell,
                drawing,
                timing);
    }

    /// The second model and the groups.
    private static void putMore(
            Results results,
            BinaryInput input,
            Request request,
            Intervals intervals,
            Workers workers) {
        BinaryArrays arrays = input.arrays();
        double threshold = request.threshold();
        if (arrays.scoreB() != null) {
            BinaryPredictions first = (BinaryPredictions) input.sample();
            PairResults.put(results, first, arrays.second(), threshold);
        }
        if (!arrays.groups().isEmpty()) {
            putGroups(results, arrays, request, intervals, workers);
        }
    }

    private static void putGroups(
            Results results,
            BinaryArrays arrays,
            Request request,
            Intervals intervals,
            Workers workers) {
        Slices slices = new Slices(arrays.groups(), arrays.split());
        List<Metric<BinarySample>> metrics = GroupResults.metrics(results, request.threshold());
        GroupResults.put(results, slices, metrics, intervals);
        Certainty certainty = request.certainty();
        List<Finding> findings = List.of();
        if (intervals != null && arrays.weight() == null) {
            Bootstrap bootstrap = workers.share(certainty.bootstrap(arrays.truth().length));
            findings = slices.findings(metrics, bootstrap, certainty.level());
        }
        results.slices(slices, metrics.stream().map(Metric::name).toList(), findings);
    }
}
