package io.assay.cli.tune;

import io.assay.cli.report.Json;
import io.assay.cli.study.Worth;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.store.StudyFacts;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The result of a study for programs: the best settings, what they are worth, and where they come from.
final class ResultJson {
    private final StudyView view;
    private final Map<String, Object> all = new LinkedHashMap<>();

    private ResultJson(StudyView view) {
        this.view = view;
    }

    static void write(StudyView view, OutputStream out) {
        ResultJson result = new ResultJson(view);
        result.best();
        result.study();
        try (Json json = Json.to(out)) {
            json.object(() -> result.all.forEach(json::tree));
        }
    }

    private void best() {
        List<Trial> ranked = view.ranked();
        Trial best = ranked.isEmpty() ? null : ranked.get(0);
        all.put("best_hyperparameters", best == null ? null : values(best.params()));
        view.event(Worth.TEST).ifPresent(facts -> worth(facts, "test_", ""));
        view.event(Winner.FOLDS)
                .ifPresent(facts -> {
                    worth(facts, "cross_validation_", "");
                    String main = facts.containsKey("accuracy") ? "accuracy" : view.metric();
                    all.put("cross_validation_std", number(facts, main + "_std"));
                });
        view.event(Worth.HONEST).ifPresent(this::honest);
        all.put("metric", view.metric());
        all.put("goal", view.goal().name().toLowerCase(Locale.ROOT));
        all.put("best_trial", best == null ? null : best.number());
        all.put("best_value", best == null ? null : best.value());
        if (best != null && best.values().size() > 1) {
            all.put("best_values", best.values());
        }
    }

    private void honest(Map<String, String> facts) {
        if (facts.containsKey(Correction.MISSING)) {
            all.put("honest_missing", facts.get(Correction.MISSING));
        } else {
            worth(facts, "honest_", "");
            all.put("honest_resamples", Integer.valueOf(facts.get("resamples")));
        }
        all.put("honest_trials", Integer.valueOf(facts.get("trials")));
    }

    /// Metrics with their intervals, under names that begin alike.
    private void worth(Map<String, String> facts, String start, String end) {
        facts.keySet().stream()
                .filter(name -> facts.containsKey(name + "_low"))
                .forEach(name -> {
                    all.put(start + name + end, number(facts, name));
                    all.put(
                            start + name + "_interval",
                            List.of(number(facts, name + "_low"), number(facts, name + "_high")));
                });
        all.put(start + "trial", Integer.valueOf(facts.get("trial")));
    }

    private static Double number(Map<String, String> facts, String name) {
        return Double.valueOf(facts.get(name));
    }

    /// Values by name: numbers, truth values, texts, and null for none.
    static Map<String, Object> values(Params params) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Param<?> param : params.space().params()) {
            if (params.has(param)) {
                Object value = params.get(param);
                values.put(param.name(), value instanceof Optional<?> o ? o.orElse(null) : value);
            }
        }
        return values;
    }

    private void study() {
        StudyFacts facts = view.study().facts();
        List<Trial> finished = view.study().finished();
        all.put("trials", finished.size());
        all.put("failed", (int) finished.stream().filter(trial -> !trial.isComplete()).count());
        all.put("seed", Long.valueOf(facts.settings().get("seed")));
        all.put("searcher", facts.settings().get("searcher"));
        all.put("settings", facts.settings());
        all.put("space", described(facts.space()));
        all.put("about", facts.notes());
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("assay", view.note("assay").orElse(null));
        versions.put("java", System.getProperty("java.version"));
        all.put("versions", versions);
        all.put("begun", facts.begun().toString());
        all.put("study", view.name());
    }

    private static List<Object> described(Space space) {
        return space.params().stream()
                .<Object>map(param -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("name", param.name());
                    facts.putAll(param.domain().describe());
                    if (param.condition() != null) {
                        facts.put("when", param.condition().toString());
                    }
                    return facts;
                })
                .toList();
    }
}
