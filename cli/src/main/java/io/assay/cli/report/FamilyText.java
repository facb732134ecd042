package io.assay.cli.report;

import io.assay.cli.evaluate.Outcome;
import io.assay.cli.request.Task;
import io.assay.cli.result.Entry;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sections of a report on predicted numbers, several labels, or ranked items.
final class FamilyText {
    private static final int MOST_LABELS = 60;

    private final Lines lines;
    private final Outcome outcome;

    private FamilyText(Lines lines, Outcome outcome) {
        this.lines = lines;
        this.outcome = outcome;
    }

    static void write(Lines lines, Outcome outcome) {
        FamilyText text = new FamilyText(lines, outcome);
        text.sections();
        text.labels();
        text.groups();
    }

    private void sections() {
        titles().forEach((section, titles) -> {
            lines.section(section);
            titles.forEach((key, title) -> lines.value(key, title, remark(key)));
        });
    }

    private Map<String, Map<String, String>> titles() {
        Task task = outcome.layout().task();
        return task == Task.PROBABILISTIC
                ? ForecastTitles.of(outcome.results().entries().keySet())
                : FamilyTitles.of(task);
    }

    private void labels() {
        Entry entry = outcome.results().entries().get("multilabel_confusion");
        if (!(entry instanceof Entry.Tables(double[][][] tables))) {
            return;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("label", "true", "predicted", "both"));
        for (int c = 0; c < Math.min(MOST_LABELS, tables.length); c++) {
            double both = tables[c][1][1];
            table.add(
                    List.of(
                            InputException.plain(outcome.labels().get(c)),
                            NumberText.count(tables[c][1][0] + both),
                            NumberText.count(tables[c][0][1] + both),
                            NumberText.count(both)));
        }
        lines.section("LABELS").open().table(table);
        if (tables.length > MOST_LABELS) {
            lines.open().sentence("... " + tables.length + " labels in all; the rest with --json");
        }
    }

    private String remark(String key) {
        String worst = key + "_worst";
        return !lines.has(worst) || lines.number(worst) == lines.number(key + "_best")
                ? ""
                : "ties: "
                        + NumberText.value(lines.number(worst))
                        + " to "
                        + NumberText.value(lines.number(key + "_best"));
    }

    private void groups() {
        List<String> groups = outcome.results().groups();
        if (groups.isEmpty()) {
            return;
        }
        String first = prefix(groups.getFirst());
        List<String> metrics =
                outcome.results().entries().keySet().stream()
                        .filter(key -> key.startsWith(first))
                        .map(key -> key.substring(first.length()))
                        .toList();
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(metrics);
        table.add(heading);
        for (String group : groups) {
            List<String> cells = new ArrayList<>(List.of(InputException.plain(group)));
            metrics.forEach(metric -> cells.add(cell(prefix(group) + metric)));
            table.add(cells);
        }
        lines.section("GROUPS by " + InputException.plain(outcome.layout().group()))
                .open()
                .table(table);
    }

    private static String prefix(String group) {
        return "group." + group + ".";
    }

    private String cell(String key) {
        return outcome.results().entries().get(key) instanceof Entry.Count
                ? NumberText.count(lines.number(key))
                : lines.cell(key);
    }
}
