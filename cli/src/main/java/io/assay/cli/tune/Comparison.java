package io.assay.cli.tune;

import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.MethodsRequest;
import io.assay.file.InputException;
import io.assay.interval.Estimate;
import io.assay.tune.Goal;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Searchers side by side, for people and for programs.
///
/// @param request what was asked for
/// @param problem that all of them had
/// @param methods in the order of the command
record Comparison(MethodsRequest request, Problem problem, List<Method> methods) {

    private String metric() {
        return problem.scoring().metric().name();
    }

    /// Whether all winners have a score on rows put aside.
    private boolean isTested() {
        return methods.stream()
                .flatMap(method -> method.studies().stream())
                .allMatch(study -> Double.isFinite(study.test()));
    }

    String text() {
        Sheet sheet = new Sheet();
        Goal goal = problem.goal();
        sheet.section("SEARCHERS OF " + problem.plan().learner() + " SETTINGS");
        sheet.fact("table", InputException.plain(problem.setup().data().name()));
        sheet.fact(
                "score",
                metric()
                        + ", the best mean of "
                        + problem.plan().folds()
                        + " folds; "
                        + (goal == Goal.MINIMIZE ? "less" : "more")
                        + " is better");
        sheet.fact("budget", budget());
        sheet.fact("seeds", request.seeds() + " from " + problem.plan().seed());
        sheet.section("SCORE: mean over seeds, 95 %");
        sheet.table(scores(goal));
        sheet.section("COST OF A STUDY: means over seeds; the most heap of any");
        sheet.table(costs());
        Method first = methods.getFirst();
        if (methods.size() > 1) {
            sheet.section("VERDICT");
        }
        for (Method other : methods.subList(1, methods.size())) {
            sheet.sentence(verdict(other.name(), first.name(), other.ahead(first, goal)));
        }
        return sheet.toString();
    }

    private String budget() {
        String trials = NumberText.count(request.trials()) + " trials each";
        return request.seconds() == 0
                ? trials
                : trials + ", or " + NumberText.count(request.seconds()) + " s";
    }

    private List<List<String>> scores(Goal goal) {
        List<List<String>> rows = new ArrayList<>();
        Method first = methods.getFirst();
        List<String> head = new ArrayList<>(List.of("searcher", metric(), "", "ahead", ""));
        if (isTested()) {
            head.addAll(List.of("on rows put aside", ""));
        }
        rows.add(head);
        for (Method method : methods) {
            List<String> row = new ArrayList<>(List.of(method.name()));
            put(row, method.mean(MeasuredStudy::score));
            if (method.isSame(first)) {
                row.addAll(List.of("", ""));
            } else {
                put(row, method.ahead(first, goal));
            }
            if (isTested()) {
                put(row, method.mean(MeasuredStudy::test));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void put(List<String> row, Estimate estimate) {
        row.add(NumberText.value(estimate.value().value()));
        row.add(
                NumberText.value(estimate.interval().low())
                        + " .. "
                        + NumberText.value(estimate.interval().high()));
    }

    private List<List<String>> costs() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("searcher", "wall s", "CPU s", "peak heap MB", "trials", "failed"));
        for (Method method : methods) {
            rows.add(
                    List.of(
                            method.name(),
                            shown(method.average(MeasuredStudy::wall), "%.2f"),
                            shown(method.average(MeasuredStudy::cpu), "%.2f"),
                            shown(method.most(MeasuredStudy::heap) / (1 << 20), "%.0f"),
                            shown(method.average(MeasuredStudy::trials), "%.1f"),
                            shown(method.average(MeasuredStudy::failed), "%.1f")));
        }
        return rows;
    }

    private static String shown(double value, String format) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String verdict(String name, String first, Estimate ahead) {
        if (ahead.interval().low() > 0) {
            return name + " is better than " + first;
        }
        return ahead.interval().high() < 0
                ? name + " is worse than " + first
                : "these seeds do not tell " + name + " from " + first;
    }

    void json(OutputStream out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("metric", metric());
        all.put("goal", problem.goal().name().toLowerCase(Locale.ROOT));
        all.put("learner", problem.plan().learner());
        all.put("table", problem.setup().data().name());
        all.put("trials", request.trials());
        all.put("seconds", request.seconds() == 0 ? null : request.seconds());
        all.put("seeds", request.seeds());
        all.put("seed", problem.plan().seed());
        all.put("methods", methods.stream().<Object>map(this::described).toList());
        try (Json json = Json.to(out)) {
            json.object(() -> all.forEach(json::tree));
        }
    }

    private Map<String, Object> described(Method method) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("searcher", method.name());
        put(facts, "score", method.mean(MeasuredStudy::score));
        if (!method.isSame(methods.getFirst())) {
            put(facts, "ahead", method.ahead(methods.getFirst(), problem.goal()));
        }
        if (isTested()) {
            put(facts, "test", method.mean(MeasuredStudy::test));
        }
        facts.put("wall_seconds", method.average(MeasuredStudy::wall));
        facts.put("cpu_seconds", method.average(MeasuredStudy::cpu));
        facts.put("peak_heap_bytes", (long) method.most(MeasuredStudy::heap));
        facts.put("studies", method.studies().stream().<Object>map(this::study).toList());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Estimate estimate) {
        facts.put(name, estimate.value().value());
        facts.put(
                name + "_interval", List.of(estimate.interval().low(), estimate.interval().high()));
    }

    private Map<String, Object> study(MeasuredStudy study) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seed", study.seed());
        facts.put("score", study.score());
        facts.put("test", isTested() ? study.test() : null);
        facts.put("wall_seconds", study.wall());
        facts.put("cpu_seconds", study.cpu());
        facts.put("peak_heap_bytes", study.heap());
        facts.put("trials", study.trials());
        facts.put("failed", study.failed());
        return facts;
    }
}
