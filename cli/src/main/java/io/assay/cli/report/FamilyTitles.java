package io.assay.cli.report;

import io.assay.cli.request.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which values stand under which heading, and what they are called.
final class FamilyTitles {
    private static final List<String> RANKS = List.of("_at_3", "_at_5", "_at_10", "");

    private FamilyTitles() {}

    /// Heading to key to title, in order.
    static Map<String, Map<String, String>> of(Task task) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        switch (task) {
            case RANKING -> ranking(sections);
            case MULTILABEL -> multilabel(sections);
            default -> regression(sections);
        }
        return sections;
    }

    private static Map<String, String> section(
            Map<String, Map<String, String>> sections, String heading) {
        return sections.computeIfAbsent(heading, h -> new LinkedHashMap<>());
    }

    private static void multilabel(Map<String, Map<String, String>> sections) {
        Map<String, String> rows = section(sections, "ROWS");
        rows.put("n_labels", "labels");
        rows.put("subset_accuracy", "all labels right");
        rows.put("hamming_loss", "Hamming loss");
        rows.put("coverage_error", "coverage error");
        rows.put("label_ranking_average_precision", "label ranking avg. precision");
        rows.put("label_ranking_loss", "label ranking loss");
        for (String average : List.of("micro", "macro", "weighted", "samples")) {
            Map<String, String> rates = section(sections, "AVERAGES, " + average);
            rates.put("precision_" + average, "precision");
            rates.put("recall_" + average, "recall");
            rates.put("f1_" + average, "F1");
            rates.put("jaccard_" + average, "Jaccard");
            rates.put("roc_auc_" + average, "ROC AUC");
            rates.put("average_precision_" + average, "average precision");
        }
    }

    private static void ranking(Map<String, Map<String, String>> sections) {
        section(sections, "QUERIES").put("n_queries", "queries");
        Map<String, String> ndcg = section(sections, "NORMALISED DISCOUNTED GAIN (NDCG)");
        for (String rank : RANKS) {
            ndcg.put("ndcg" + rank, "gain = relevance" + shown(rank));
        }
        for (String rank : RANKS) {
            ndcg.put("ndcg_exp" + rank, "gain = 2^relevance - 1" + shown(rank));
        }
        Map<String, String> dcg = section(sections, "DISCOUNTED GAIN (DCG)");
        for (String rank : RANKS) {
            dcg.put("dcg" + rank, "gain = relevance" + shown(rank));
        }
        Map<String, String> relevant = section(sections, "RELEVANT OR NOT (relevance > 0)");
        relevant.put("map", "mean average precision (MAP)");
        relevant.put("mrr", "mean reciprocal rank (MRR)");
        relevant.put("label_ranking_average_precision", "label ranking avg. precision");
        for (String rank : RANKS.subList(0, 3)) {
            relevant.put("precision" + rank, "precision" + shown(rank));
        }
        for (String rank : RANKS.subList(0, 3)) {
            relevant.put("recall" + rank, "recall" + shown(rank));
        }
    }

    private static String shown(String rank) {
        return rank.isEmpty() ? ", all" : rank.replace("_at_", " at ");
    }

    private static void regression(Map<String, Map<String, String>> sections) {
        Map<String, String> errors = section(sections, "ERRORS (predicted - truth)");
        errors.put("rmse", "root mean squared error (RMSE)");
        errors.put("mse", "  squared (MSE)");
        errors.put("mae", "mean absolute error (MAE)");
        errors.put("median_ae", "median absolute error");
        errors.put("max_error", "largest absolute error");
        errors.put("bias", "bias");
        errors.put("huber_1", "Huber loss, delta 1");
        Map<String, String> shares = section(sections, "RELATIVE ERRORS");
        shares.put("mape", "mean absolute share (MAPE)");
        shares.put("smape", "symmetric (sMAPE, 0 to 2)");
        shares.put("msle", "mean squared log error (MSLE)");
        Map<String, String> explained = section(sections, "EXPLAINED, AND CORRELATION");
        explained.put("r2", "R2");
        explained.put("explained_variance", "explained variance");
        explained.put("d2_absolute_error", "D2, absolute error");
        explained.put("d2_poisson", "D2, Poisson");
        explained.put("pearson", "Pearson correlation");
        explained.put("spearman", "Spearman correlation");
        explained.put("kendall_tau_b", "Kendall's tau-b");
        explained.put("ccc", "Lin's concordance (CCC)");
        Map<String, String> losses = section(sections, "QUANTILE LOSSES AND DEVIANCES");
        losses.put("pinball_0.1", "pinball, quantile 0.1");
        losses.put("pinball_0.5", "pinball, quantile 0.5");
        losses.put("pinball_0.9", "pinball, quantile 0.9");
        losses.put("poisson_deviance", "Poisson deviance");
        losses.put("gamma_deviance", "gamma deviance");
        losses.put("tweedie_deviance_1.5", "Tweedie deviance, power 1.5");
    }
}
