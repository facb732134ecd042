package io.assay.cli.tune;

import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.study.Worth;
import io.assay.file.InputException;
import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Trial;
import io.assay.tune.store.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A study for people.
final class StudyText {
    private static final int CURVE = 60;

    private final StudyView view;
    private final Sheet sheet = new Sheet();

    private StudyText(StudyView view) {
        this.view = view;
    }

    /// @param top how many of the best trials are shown
    static String of(StudyView view, int top) {
        StudyText text = new StudyText(view);
        text.facts();
        List<Trial> ranked = view.ranked();
        if (!ranked.isEmpty()) {
            text.convergence(ranked.get(0));
            text.best(ranked, top);
            text.worth();
        }
        return text.sheet.toString();
    }

    private void facts() {
        StudyFacts facts = view.study().facts();
        sheet.section("STUDY");
        if (view.name() != null) {
            sheet.fact("file", view.name());
        }
        view.note("file").ifPresent(table -> sheet.fact("table", InputException.plain(table)));
        view.note("learner").ifPresent(learner -> sheet.fact("learner", learner));
        sheet.fact("searcher", facts.settings().get("searcher"));
        sheet.fact(
                "goal",
                facts.goals().stream()
                        .map(goal -> goal.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "", " " + view.metric())));
        sheet.fact("seed", facts.settings().get("seed"));
        sheet.fact("window", facts.settings().get("window"));
        sheet.fact("trials", counts());
        sheet.fact(
                "space",
                facts.space().params().stream()
                        .map(param -> InputException.plain(param.toString()))
                        .collect(Collectors.joining("; ")));
    }

    private String counts() {
        List<Trial> finished = view.study().finished();
        StringBuilder counts =
                new StringBuilder(NumberText.count(finished.size())).append(" finished");
        for (Trial.Outcome outcome : List.of(Trial.Outcome.PRUNED, Trial.Outcome.FAILED)) {
            long count = finished.stream().filter(trial -> trial.outcome() == outcome).count();
            if (count > 0) {
                counts.append(", ")
                        .append(NumberText.count(count))
                        .append(" of them ")
                        .append(outcome == Trial.Outcome.FAILED ? "failed" : "stopped");
            }
        }
        int running = view.study().running().size();
        return running == 0 ? counts.toString() : counts + ", " + running + " under way";
    }

    private void convergence(Trial best) {
        List<Trial> finished = view.study().finished();
        double[] values = Convergence.best(finished, view.goal());
        sheet.section("BEST SO FAR, trial by trial");
        sheet.sentence(Convergence.line(values, CURVE));
        double first = values[0];
        for (int i = 0; Double.isNaN(first); i++) {
            first = values[i];
        }
        sheet.sentence(
                view.metric()
                        + " from "
                        + NumberText.value(first)
                        + " to "
                        + NumberText.value(best.value())
                        + " at trial "
                        + best.number());
    }

    private void best(List<Trial> ranked, int top) {
        if (top == 0) {
            return;
        }
        sheet.section("BEST TRIALS" + (view.goal() == Goal.MINIMIZE ? ", least first" : ""));
        List<Param<?>> params = view.study().facts().space().params();
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("trial", view.metric(), "seconds"));
        params.forEach(param -> head.add(InputException.plain(param.name())));
        table.add(head);
        for (Trial trial : ranked.subList(0, Math.min(top, ranked.size()))) {
            List<String> line =
                    new ArrayList<>(
                            List.of(
                                    Integer.toString(trial.number()),
                                    NumberText.value(trial.value()),
                                    String.format(Locale.ROOT, "%.2f", trial.nanos() * 1e-9)));
            for (int i = 0; i < params.size(); i++) {
                line.add(cell(trial.params(), i));
            }
            table.add(line);
        }
        sheet.table(table);
    }

    private static String cell(Params params, int index) {
        String text = params.text(index);
        if (text == null) {
            return "-";
        }
        Object value = params.get(params.space().params().get(index));
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.4g", number)
                : InputException.plain(text);
    }

    private void worth() {
        view.event(Winner.FOLDS)
                .ifPresent(facts -> {
                    sheet.section(
                            "TRIAL "
                                    + facts.get("trial")
                                    + " ON ITS FOLDS: mean, SD, 95 % of the mean; too good, as it"
                                    + " is the best of many");
                    facts.keySet().stream()
                            .filter(name -> facts.containsKey(name + "_std"))
                            .forEach(name ->
                                    number(facts, name, " SD " + shown(facts, name + "_std")));
                });
        view.event(Worth.HONEST).ifPresent(this::honest);
        view.event(Worth.TEST)
                .ifPresent(facts -> {
                    sheet.section(
                            "TRIAL "
                                    + facts.get("trial")
                                    + " ON "
                                    + facts.get("rows")
                                    + " ROWS PUT ASIDE, opened once after "
                                    + facts.get("trials")
                                    + " trials");
                    facts.keySet().stream()
                            .filter(name -> facts.containsKey(name + "_low"))
                            .forEach(
                                    name -> number(facts, name, " " + facts.get(name + "_method")));
                });
    }

    private void honest(Map<String, String> facts) {
        sheet.section("CORRECTED FOR THE CHOICE AMONG " + facts.get("trials") + " TRIALS");
        if (facts.containsKey(Correction.MISSING)) {
            sheet.paragraph("not told: " + facts.get(Correction.MISSING));
            return;
        }
        String name = view.metric();
        number(
                facts,
                name,
                "95 %, "
                        + facts.get("resamples")
                        + " resamples; the best alone says "
                        + shown(facts, name + "_raw"));
    }

    private void number(Map<String, String> facts, String name, String remark) {
        sheet.number(
                name,
                shown(facts, name),
                shown(facts, name + "_low") + " .. " + shown(facts, name + "_high") + " " + remark);
    }

    private static String shown(Map<String, String> facts, String name) {
        return NumberText.value(Double.parseDouble(facts.get(name)));
    }
}
