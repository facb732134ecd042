package io.assay.cli.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the scores of predicted distributions are called; which there are depends on the columns.
final class ForecastTitles {
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("crps", "ranked probability (CRPS)"),
                    Map.entry("crps_fair", "  of an endless ensemble"),
                    Map.entry("mae_mean", "mean absolute error of means"),
                    Map.entry("rps", "ranked probability (RPS)"),
                    Map.entry("interval_score", "interval score"),
                    Map.entry("coverage", "truth inside (coverage)"),
                    Map.entry("width", "width"),
                    Map.entry("brier", "Brier score"),
                    Map.entry("brier_reliability", "  reliability, lost"),
                    Map.entry("brier_resolution", "  resolution, won"),
                    Map.entry("brier_uncertainty", "  uncertainty of truth"),
                    Map.entry("brier_within", "  within bins"),
                    Map.entry("brier_skill", "skill (1 - Brier / uncertainty)"),
                    Map.entry("n_positive", "events"),
                    Map.entry("n_quantiles", "quantiles"),
                    Map.entry("n_members", "members"),
                    Map.entry("n_classes", "classes"),
                    Map.entry("n_crossing", "rows whose quantiles cross"));

    private ForecastTitles() {}

    /// Heading to key to title, in the order of the keys.
    static Map<String, Map<String, String>> of(Collection<String> keys) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        for (String key : keys) {
            String title = title(key);
            if (title != null) {
                sections.computeIfAbsent(heading(key), h -> new LinkedHashMap<>()).put(key, title);
            }
        }
        return sections;
    }

    private static String heading(String key) {
        if (key.startsWith("n_")) {
            return "FORECASTS";
        }
        if (key.startsWith("quantile_score_") || key.startsWith("below_")) {
            return "QUANTILES";
        }
        boolean interval = key.matches("(interval_score|coverage|width).*");
        return interval ? "INTERVALS OF THE FORECAST" : "PROPER SCORES, lower is better";
    }

    private static String title(String key) {
        String level = key.substring(key.lastIndexOf('_') + 1);
        if (WHOLE.containsKey(key)) {
            return WHOLE.get(key);
        }
        if (key.startsWith("quantile_score_")) {
            return "quantile " + level + ", score";
        }
        if (key.startsWith("below_")) {
            return "quantile " + level + ", truth at most";
        }
        if (key.startsWith("interval_score_")) {
            return "of " + level + " %, score";
        }
        if (key.startsWith("coverage_")) {
            return "of " + level + " %, truth inside";
        }
        return key.startsWith("width_") ? "of " + level + " %, width" : null;
    }
}
