package io.assay.bench.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Learners beside those of other libraries, as Markdown.
final class LearnerTable {
    private static final String HEAD =
            """
            | beside | rows | pairs | test AUC, theirs, gained | wall time | CPU time | CPU time of prediction | cores used by others | asked (bold: missed) | measured |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private final List<LearnerRun> runs;
    private final Reasons reasons;

    LearnerTable(List<LearnerRun> runs, Reasons reasons) {
        this.runs = runs;
        this.reasons = reasons;
    }

    /// The machines, the table, and the reasons of what is short.
    String text() {
        StringBuilder text = new StringBuilder();
        runs.stream().map(LearnerTable::machine).distinct().forEach(text::append);
        text.append(runs.isEmpty() ? "" : "\n").append(HEAD);
        LearnerGoal.all().forEach(goal -> lines(goal, text));
        List<String> missed = new ArrayList<>();
        for (LearnerGoal goal : LearnerGoal.all()) {
            of(goal).stream()
                    .filter(goal::isShort)
                    .map(run ->
                            "- **" + goal.beside() + ", " + size(run.rows()) + "**: " + why(run))
                    .forEach(missed::add);
        }
        if (!missed.isEmpty()) {
            text.append("\nWhat is short of what is asked, and why:\n\n");
            missed.forEach(line -> text.append(line).append("\n"));
        }
        return text.toString();
    }

    /// Runs short of what is asked without a reason, and reasons that nothing needs.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> left = new HashSet<>(reasons.keys());
        Map<String, LearnerGoal> goals = new HashMap<>();
        LearnerGoal.all().forEach(goal -> goals.put(goal.name(), goal));
        for (LearnerRun run : runs) {
            String key = LearnerGoal.key(run);
            if (!goals.containsKey(run.name())) {
                faults.add(key + " is no comparison that the table knows");
                continue;
            }
            boolean isShort = goals.get(run.name()).isShort(run);
            if (isShort && why(run).isEmpty()) {
                faults.add(key + " is short of what is asked and has no reason");
            }
            if (isShort || run.isVoid()) {
                left.remove(key);
            }
        }
        new TreeSet<>(left)
                .forEach(
                        key -> faults.add(key + " is short of nothing; its reason is out of date"));
        return faults;
    }

    private List<LearnerRun> of(LearnerGoal goal) {
        return runs.stream().filter(run -> run.name().equals(goal.name())).toList();
    }

    private String why(LearnerRun run) {
        return reasons.of(LearnerGoal.key(run));
    }

    private void lines(LearnerGoal goal, StringBuilder text) {
        List<LearnerRun> measured = of(goal);
        measured.forEach(run -> text.append(line(goal, run)));
        for (int rows : goal.sizes()) {
            if (measured.stream().noneMatch(run -> run.rows() == rows)) {
                text.append(
                                "| "
                                        + goal.beside()
                                        + " | "
                                        + size(rows)
                                        + " | - | - | - | - | - | - | ")
                        .append(asked(goal) + " | not measured |\n");
            }
        }
    }

    private static String line(LearnerGoal goal, LearnerRun run) {
        return String.join(
                        " | ",
                        "| " + goal.beside(),
                        size(run.rows()),
                        Integer.toString(run.pairs()),
                        areas(run),
                        run.wall().text(),
                        run.cpu().text(),
                        run.predictCpu().text(),
                        (run.isVoid() ? "**VOID**: " : "") + Numbers.plain("%.2f", run.others()),
                        run.isVoid() ? asked(goal) : asked(goal, run),
                        run.started().substring(0, 10) + ", " + run.commit() + " |")
                + "\n";
    }

    private static String areas(LearnerRun run) {
        return String.join(
                ", ",
                Numbers.plain("%.5f", LearnerRun.mean(run.own().auc())),
                Numbers.plain("%.5f", LearnerRun.mean(run.peer().auc())),
                Numbers.plain("%+.5f", run.aucGained()));
    }

    private static String asked(LearnerGoal goal) {
        String asks = goal.asks().stream().map(LearnerAsk::what).collect(Collectors.joining("; "));
        return asks.isEmpty() ? "-" : asks;
    }

    private static String asked(LearnerGoal goal, LearnerRun run) {
        String asks =
                goal.asks().stream()
                        .map(ask -> ask.isMet(run) ? ask.what() : "**" + ask.what() + "**")
                        .collect(Collectors.joining("; "));
        return asks.isEmpty() ? "-" : asks;
    }

    private static String machine(LearnerRun run) {
        Machine machine = run.machine();
        return "- "
                + String.join(
                        "; ",
                        machine.cpu() + ", " + machine.cores() + " cores",
                        run.threads() + " threads on each side",
                        "JDK " + machine.jdk(),
                        "caches " + machine.caches(),
                        machine.system())
                + "\n";
    }

    /// A power of ten in short.
    private static String size(int rows) {
        int zeros = 0;
        int head = rows;
        while (head % 10 == 0 && head > 0) {
            head /= 10;
            zeros++;
        }
        return head == 1 && zeros > 3 ? "1e" + zeros : Numbers.plain("%,.0f", rows);
    }
}
