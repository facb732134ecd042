package io.assay.cli.evaluate;

import io.assay.cli.chart.Drawing;
import io.assay.cli.chart.ForecastDrawing;
import io.assay.cli.chart.LabelDrawing;
import io.assay.cli.chart.QueryDrawing;
import io.assay.cli.chart.RealDrawing;
import io.assay.cli.input.FamilyReader;
import io.assay.cli.input.FamilyRows;
import io.assay.cli.input.Forecast;
import io.assay.cli.input.Reading;
import io.assay.cli.measure.Timing;
import io.assay.cli.request.Request;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.ForecastResults;
import io.assay.cli.result.MultilabelResults;
import io.assay.cli.result.QueryResults;
import io.assay.cli.result.RealResults;
import io.assay.cli.result.Results;
import io.assay.interval.Intervals;
import io.assay.multilabel.MultilabelPredictions;
import io.assay.query.QueryPredictions;
import java.util.List;
import java.util.Map;

/// Evaluates predicted numbers, several labels at once, ranked items, or predicted distributions.
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
        Drawing drawing = put(results, reading, rows, intervals);
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
                drawing,
                timing);
    }

    private static Drawing put(
            Results results, Reading reading, FamilyRows rows, Intervals intervals) {
        Request request = reading.request();
        boolean drawn = request.pages().wanted();
        double level = request.certainty().level();
        return switch (reading.layout().task()) {
            case MULTILABEL -> {
                List<String> labels = labels(reading);
                MultilabelPredictions all = MultilabelResults.predictions(rows, labels);
                double threshold = request.threshold();
                MultilabelResults.put(results, rows, all, labels, threshold, intervals);
                yield drawn ? LabelDrawing.of(all, threshold, level) : Drawing.NONE;
            }
            case RANKING -> {
                QueryPredictions all = QueryResults.predictions(rows);
                QueryResults.put(results, rows, all, intervals);
                yield drawn ? QueryDrawing.of(all) : Drawing.NONE;
            }
            case PROBABILISTIC -> {
                Forecast forecast = reading.layout().forecast();
                ForecastResults.put(results, rows, forecast, intervals);
                boolean quantiles = forecast.form() == Forecast.Form.QUANTILES;
                yield drawn
                        ? ForecastDrawing.of(results, quantiles ? forecast.levels() : List.of())
                        : Drawing.NONE;
            }
            default -> {
                RealResults.put(results, rows, intervals);
                yield drawn
                        ? RealDrawing.of(rows.truth(), rows.predicted(), rows.weight())
                        : Drawing.NONE;
            }
        };
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
