package io.assay.cli.report;

import io.assay.Interval;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.result.Entry;
import io.assay.file.InputException;
import io.assay.multiclass.ConfusionMatrix.Confused;
import java.util.ArrayList;
import java.util.List;

/// The sections of a report over several classes.
final class ClassText {
    private static final int MOST_COLUMNS = 15;
    private static final int MOST_CLASSES = 60;
    private static final int LONGEST_LABEL = 16;

    private final Lines lines;
    private final Outcome outcome;
    private final List<String> labels;

    private ClassText(Lines lines, Outcome outcome) {
        this.lines = lines;
        this.outcome = outcome;
        labels = outcome.labels().stream().map(ClassText::shown).toList();
    }

    static void write(Lines lines, Outcome outcome) {
        ClassText text = new ClassText(lines, outcome);
        text.matrix();
        text.confused();
        text.overall();
        text.averages();
        text.classes();
        text.probabilities();
        text.others();
    }

    private static String shown(String label) {
        String plain = InputException.plain(label);
        return plain.length() <= LONGEST_LABEL
                ? plain
                : plain.substring(0, LONGEST_LABEL - 3) + "...";
    }

    private void matrix() {
        if (!(entry("confusion") instanceof Entry.Matrix(double[][] rows))
                || rows.length > MOST_COLUMNS) {
            return;
        }
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("truth \\ predicted"));
        heading.addAll(labels);
        table.add(heading);
        for (int i = 0; i < rows.length; i++) {
            List<String> row = new ArrayList<>(List.of(labels.get(i)));
            for (double cell : rows[i]) {
                row.add(NumberText.count(cell));
            }
            table.add(row);
        }
        lines.section("CONFUSION MATRIX (truth in rows)").open().table(table);
    }

    private Entry entry(String key) {
        return outcome.results().entries().get(key);
    }

    private void confused() {
        if (outcome.confused().isEmpty() || !outcome.request().metrics().isAll()) {
            return;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("truth", "taken for", "rows"));
        for (Confused cell : outcome.confused()) {
            table.add(
                    List.of(
                            labels.get(cell.truth()),
                            labels.get(cell.predicted()),
                            NumberText.count(cell.count())));
        }
        lines.section("MOST CONFUSED").open().table(table);
    }

    private void overall() {
        lines.section("OVERALL");
        lines.value("n_classes", "classes");
        lines.value("accuracy", "accuracy");
        baseline();
        lines.value("balanced_accuracy", "balanced accuracy");
        lines.value("balanced_accuracy_adjusted", "  adjusted for chance");
        lines.value("mcc", "Matthews correlation (MCC)");
        lines.value("cohen_kappa", "Cohen's kappa");
        lines.value("cohen_kappa_linear", "  linear weights");
        lines.value("cohen_kappa_quadratic", "  quadratic weights");
        lines.value("hamming_loss", "Hamming loss");
    }

    private void baseline() {
        if (!lines.has("accuracy")
                || !(entry("support_per_class") instanceof Entry.Numbers(double[] support))) {
            return;
        }
        int most = 0;
        double total = 0;
        for (int c = 0; c < support.length; c++) {
            most = support[c] > support[most] ? c : most;
            total += support[c];
        }
        double majority = support[most] / total;
        String verdict =
                lines.number("accuracy") > majority ? "" : "  the model is not better than that";
        lines.open()
                .number(
                        "majority-class baseline",
                        NumberText.value(majority),
                        "always predicting " + labels.get(most) + verdict);
    }

    private void averages() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", "precision", "recall", "F1", "Jaccard"));
        for (String average : List.of("macro", "micro", "weighted", "macro_present")) {
            List<String> row = new ArrayList<>(List.of(average.replace('_', ' ')));
            for (String rate : List.of("precision", "recall", "f1", "jaccard")) {
                row.add(lines.cell(rate + "_" + average));
            }
            table.add(row);
        }
        if (outcome.request().metrics().isAll()) {
            lines.section("AVERAGES OVER CLASSES").open().table(table);
            reasons("precision_macro", "recall_macro", "f1_macro", "jaccard_macro");
        }
    }

    private void reasons(String... keys) {
        for (String key : keys) {
            String reason = outcome.results().undefined().get(key);
            if (reason != null) {
                lines.open().sentence(key + ": " + InputException.plain(reason));
            }
        }
    }

    private void classes() {
        List<String> keys = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        for (String name :
                List.of(
                        "support",
                        "precision",
                        "recall",
                        "f1",
                        "jaccard",
                        "roc_auc",
                        "average_precision")) {
            if (entry(name + "_per_class") instanceof Entry.Numbers) {
                keys.add(name + "_per_class");
                heading.add(name.replace('_', ' '));
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        List<List<String>> table = new ArrayList<>(List.of(heading));
        for (int c = 0; c < Math.min(MOST_CLASSES, labels.size()); c++) {
            List<String> row = new ArrayList<>(List.of(labels.get(c)));
            for (String key : keys) {
                double[] values = ((Entry.Numbers) entry(key)).values();
                List<Interval> intervals = outcome.results().classIntervals().get(key);
                row.add(
                        key.startsWith("support")
                                ? NumberText.count(values[c])
                                : lines.cell(
                                        values[c], intervals == null ? null : intervals.get(c)));
            }
            table.add(row);
        }
        lines.section("CLASSES").open().table(table);
        reasons(keys.toArray(String[]::new));
        if (labels.size() > MOST_CLASSES) {
            lines.open().sentence("... " + labels.size() + " classes in all; the rest with --json");
        }
    }

    private void probabilities() {
        boolean scores = !outcome.layout().probabilities().isEmpty();
        if (!scores && outcome.request().metrics().isAll()) {
            return;
        }
        lines.section("PROBABILITIES");
        lines.value("log_loss", "log loss");
        lines.value("brier_multiclass", "Brier score (0 to 2)");
        lines.value("ece_10_top_label", "ECE, top label, 10 bins");
        for (int k : new int[] {1, 2, 3, 5}) {
            lines.value("top_" + k + "_accuracy", "top-" + k + " accuracy");
        }
        lines.value("roc_auc_ovr_macro", "ROC AUC, one vs rest, macro");
        lines.value("roc_auc_ovr_weighted", "  weighted");
        lines.value("roc_auc_ovr_micro", "  micro");
        lines.value("roc_auc_ovo_macro", "ROC AUC, one vs one, macro");
        lines.value("roc_auc_ovo_weighted", "  weighted");
        lines.value("average_precision_macro", "average precision, macro");
        lines.value("average_precision_micro", "  micro");
    }

    /// What was asked for by name and stands nowhere else.
    private void others() {
        if (outcome.request().metrics().isAll()) {
            return;
        }
        lines.section("MORE");
        outcome.results()
                .entries()
                .forEach((key, entry) -> {
                    boolean number =
                            entry instanceof Entry.Number || entry instanceof Entry.Missing;
                    if (number && key.matches(".*_(macro|micro|weighted|present|zd1|high)")) {
                        lines.value(key, key);
                    }
                });
    }
}
