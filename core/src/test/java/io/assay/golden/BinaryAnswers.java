package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Ranking;
import java.util.function.Function;

/// The keys of a binary case that need one model only.
final class BinaryAnswers implements Function<String, Answer> {
    private final BinaryCase data;
    private final BinaryPredictions predictions;

    BinaryAnswers(BinaryCase data, BinaryPredictions predictions) {
        this.data = data;
        this.predictions = predictions;
    }

    @Override
    public Answer apply(String key) {
        if (key.startsWith("group.")) {
            return ofGroup(key);
        }
        for (Metric<BinarySample> metric : Metrics.binary(data.threshold())) {
            if (metric.name().equals(key)) {
                return Answer.of(metric.of(predictions));
            }
        }
        return key.startsWith("gt.")
                ? ofTable(key.substring(3), predictions.above(data.threshold()))
                : ofRows(key);
    }

    private Answer ofGroup(String key) {
        int dot = key.lastIndexOf('.');
        String group = key.substring("group.".length(), dot);
        String metric = key.substring(dot + 1);
        BinaryPredictions rows = data.ofGroup(group);
        return metric.equals("n")
                ? Answer.of(rows.rows())
                : new BinaryAnswers(data, rows).apply(metric);
    }

    private Answer ofRows(String key) {
        return switch (key) {
            case "n" -> Answer.of(data.rows());
            case "n_positive" -> Answer.of(data.positives());
            case "published_roc_auc" -> apply("roc_auc");
            case "published_best_accuracy" -> apply("accuracy_max");
            default -> {
                Answer table = ofTable(key, predictions.at(data.threshold()));
                yield table != null ? table : ofRanking(key, predictions.ranking());
            }
        };
    }

    private static Answer ofTable(String key, Counts counts) {
        return switch (key) {
            case "tp" -> Answer.of(counts.tp());
            case "fp" -> Answer.of(counts.fp());
            case "fn" -> Answer.of(counts.fn());
            case "tn" -> Answer.of(counts.tn());
            default -> null;
        };
    }

    private static Answer ofRanking(String key, Ranking ranking) {
        String reason = ranking.whyUndefined();
        return switch (key) {
            case "youden_max_threshold" -> Answer.of(ranking.youden().threshold());
            case "f1_max_threshold" -> Answer.of(ranking.f1().threshold());
            case "roc_points_full" -> Answer.of(ranking.rocPoints());
            case "roc_points_dropped" -> Answer.of(ranking.rocPointsWithoutCollinear());
            case "hanley_mcneil_se" -> Answer.orUndefined(ranking.hanleyMcNeilError(), reason);
            default -> null;
        };
    }
}
