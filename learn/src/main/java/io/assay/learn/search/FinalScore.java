package io.assay.learn.search;

import io.assay.interval.Estimate;
import io.assay.tune.Params;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the winner did on the test set, which was opened for it.
///
/// @param metric the name of the metric
/// @param estimate the value with its interval at 95 %, or the reason why there is none
/// @param params the settings of the winner
/// @param tried how many settings it was chosen from
/// @param rows how many rows the test set has
public record FinalScore(String metric, Estimate estimate, Params params, int tried, int rows) {

    /// The value; NaN when undefined.
    public double value() {
        return estimate.value().value();
    }

    /// What a store may keep of it, as an event of the study.
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event", "the test set was opened");
        facts.put("metric", metric);
        facts.put("value", Double.toString(value()));
        facts.put("low", Double.toString(estimate.interval().low()));
        facts.put("high", Double.toString(estimate.interval().high()));
        facts.put("settings", params.toString());
        facts.put("tried", Integer.toString(tried));
        facts.put("rows", Integer.toString(rows));
        return facts;
    }
}
