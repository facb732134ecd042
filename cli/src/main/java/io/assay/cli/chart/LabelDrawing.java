package io.assay.cli.chart;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.multilabel.MultilabelPredictions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of several labels at once: each metric, label by label.
public final class LabelDrawing {
    private static final int MOST = 40;

    private LabelDrawing() {}

    /// Draws what is told about each label.
    ///
    /// @param level of intervals; NaN for none
    public static Drawing of(MultilabelPredictions rows, double threshold, double level) {
        Map<String, Metric<BinarySample>> metrics = new LinkedHashMap<>();
        metrics.put("F1", Metrics.f1(threshold));
        metrics.put("recall", Metrics.recall(threshold));
        metrics.put("precision", Metrics.precision(threshold));
        metrics.put("ROC AUC", Metrics.AUC);
        int shown = Math.min(MOST, rows.labels());
        String cut = shown < rows.labels() ? ", the first " + shown + " of " + rows.labels() : "";
        List<Figure> figures = new ArrayList<>();
        metrics.forEach((name, metric) -> {
            List<Forest.Item> items = new ArrayList<>();
            for (int c = 0; c < shown; c++) {
                items.add(item(rows.names().get(c), rows.label(c), metric, level));
            }
            figures.add(Forests.of("labels-" + name, name + cut, name, Double.NaN, items));
        });
        return new Drawing(figures, null, Map.of());
    }

    private static Forest.Item item(
            String name, BinaryPredictions label, Metric<BinarySample> metric, double level) {
        if (Double.isNaN(level)) {
            return Forests.item(name, metric.of(label).value(), null);
        }
        Estimate estimate = Intervals.at(level).of(label, metric);
        return Forests.item(name, estimate.value().value(), estimate.interval());
    }
}
