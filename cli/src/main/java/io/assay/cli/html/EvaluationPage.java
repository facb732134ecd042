package io.assay.cli.html;

import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Drawing;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Forests;
import io.assay.cli.chart.Heat;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.Task;
import io.assay.cli.result.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of one evaluation.
public final class EvaluationPage {
    private static final int MOST_CARDS = 12;
    private static final int MOST_COLUMNS = 12;

    private final Blocks page = new Blocks();
    private final Outcome outcome;
    private final Drawing drawing;

    private EvaluationPage(Outcome outcome, Drawing drawing) {
        this.outcome = outcome;
        this.drawing = drawing;
    }

    /// The whole page.
    ///
    /// @param more figures made of the results and not of the rows
    public static String of(Outcome outcome, List<Forest> more) {
        return new EvaluationPage(outcome, outcome.drawing()).write(more);
    }

    private boolean isBinary() {
        return outcome.layout().task() == Task.BINARY;
    }

    private String write(List<Forest> more) {
        page.header("Assay evaluation", files(), lede());
        page.section("headline", "At a glance");
        new Verdict(page, outcome).write();
        headline();
        if (!outcome.results().intervals().isEmpty()) {
            String level = NumberText.level(outcome.request().certainty().level());
            page.paragraph("Below each number its interval at " + level + ".", "note");
        }
        page.end();
        matrix();
        charts();
        labels();
        second();
        GroupSection.write(page, outcome, more);
        ClassSection.write(page, outcome, more);
        MetricTables.write(page, outcome.results());
        missing();
        page.out().close("main").line();
        Provenance.write(page, outcome);
        return Page.of("Assay: " + files(), page, drawing.operating());
    }

    private String files() {
        return outcome.inputs().files().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .collect(Collectors.joining(", "));
    }

    private String lede() {
        return NumberText.count(outcome.rows())
                + " rows · "
                + outcome.layout().task().text()
                + ": "
                + outcome.layout().why();
    }

    private void headline() {
        Cards cards = new Cards(page.out(), outcome.results());
        if (isBinary()) {
            cards.write(
                    "roc_auc", "ROC AUC",
                    "average_precision", "Average precision",
                    "f1", "F1",
                    "accuracy", "Accuracy",
                    "precision", "Precision",
                    "recall", "Recall",
                    "mcc", "MCC",
                    "brier", "Brier score",
                    "log_loss", "Log loss",
                    "ece_10_uniform", "Calibration error");
        } else if (outcome.layout().task().isFamily()) {
            cards.write(firstNumbers());
        } else {
            cards.write(
                    "accuracy", "Accuracy",
                    "balanced_accuracy", "Balanced accuracy",
                    "f1_macro", "F1, macro",
                    "mcc", "MCC",
                    "cohen_kappa", "Cohen's kappa",
                    "top_3_accuracy", "Top-3 accuracy",
                    "roc_auc_ovr_macro", "ROC AUC, macro",
                    "log_loss", "Log loss",
                    "ece_10_top_label", "Calibration error");
        }
    }

    /// Of a task without figures of its own: what its report begins with.
    private String[] firstNumbers() {
        return outcome.results().entries().entrySet().stream()
                .filter(e -> !(e.getValue() instanceof Entry.Numbers))
                .limit(MOST_CARDS)
                .flatMap(e -> Stream.of(e.getKey(), Forests.named(e.getKey())))
                .toArray(String[]::new);
    }

    private void matrix() {
        Heat heat = (Heat) drawing.figure("confusion");
        Figure sweep = drawing.figure("thresholds");
        if (heat == null && sweep == null && outcome.confused().isEmpty()) {
            return;
        }
        page.section("threshold", sweep == null ? "Confusion matrix" : "At a threshold");
        page.out().open("div", "class", "columns");
        if (heat != null && heat.labels().size() > MOST_COLUMNS) {
            page.figure(heat);
        } else if (heat != null) {
            matrix(heat);
        }
        if (sweep != null) {
            page.figure(sweep);
        }
        ClassSection.confused(page, outcome);
        page.out().close("div").line();
        page.end();
    }

    /// Counts with the share of their row, and a slider that says what other thresholds would do.
    private void matrix(Heat heat) {
        page.out().open("div", "class", "figure").element("h3", heat.title());
        if (isBinary() && outcome.layout().score() != null) {
            page.paragraph(
                    "Predicted positive is score ≥ "
                            + NumberText.score(outcome.request().threshold())
                            + ".",
                    "note");
        }
        HeatTable.write(page.out(), heat);
        if (drawing.operating() != null) {
            Explorer.write(page.out(), drawing.operating().count(), outcome.request().threshold());
        }
        page.out().close("div").line();
    }

    private void charts() {
        List<Figure> rest =
                drawing.figures().stream()
                        .filter(f -> f instanceof Chart && !f.id().equals("thresholds"))
                        .toList();
        if (rest.isEmpty()) {
            return;
        }
        boolean family = outcome.layout().task().isFamily();
        page.section("curves", family ? "Charts" : "Over all thresholds");
        page.figures(rest);
        page.end();
    }

    /// The labels of a multilabel task side by side.
    private void labels() {
        List<Figure> forests = drawing.figures().stream().filter(f -> f instanceof Forest).toList();
        if (!forests.isEmpty()) {
            page.section("labels", "Label by label");
            page.figures(forests);
            page.end();
        }
    }

    /// The tests of a second model on the same rows.
    private void second() {
        if (outcome.layout().scoreB() == null) {
            return;
        }
        page.section("second", "Against " + outcome.layout().scoreB());
        new Cards(page.out(), outcome.results())
                .write(
                        "roc_auc_b", "ROC AUC of the second",
                        "delong_p", "p, areas differ (DeLong)",
                        "mcnemar_b", "only the first is right",
                        "mcnemar_c", "only the second is right",
                        "mcnemar_exact_p", "p, classes differ (McNemar)");
        page.end();
    }

    private void missing() {
        if (drawing.missing().isEmpty()) {
            return;
        }
        page.section("missing", "Not drawn");
        drawing.missing().forEach((title, why) -> page.paragraph(title + ": " + why + ".", "note"));
        page.end();
    }
}
