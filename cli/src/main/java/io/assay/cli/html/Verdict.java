package io.assay.cli.html;

import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.AucScale;
import io.assay.cli.report.NumberText;
import io.assay.cli.result.Entry;

/// What the numbers say, in sentences, and what should make the reader stop.
final class Verdict {
    private static final double RARE = 0.2;

    private final Blocks page;
    private final Outcome outcome;

    Verdict(Blocks page, Outcome outcome) {
        this.page = page;
        this.outcome = outcome;
    }

    void write() {
        double auc = number(outcome, "roc_auc");
        if (!Double.isNaN(auc)) {
            String word = AucScale.word(auc);
            page.paragraph(
                    "Of a positive and a negative row, the positive one has the higher score "
                            + NumberText.percent(auc)
                            + " of the time: "
                            + word
                            + (word.endsWith("?") ? "" : "."),
                    "verdict");
        }
        if (isInverted(outcome)) {
            page.paragraph(
                    "inverted? The ROC curve lies under the diagonal. Scores may mean the other"
                            + " class, or --positive may name the wrong one.",
                    "flag");
        }
        baseline();
        outcome.layout().notes().forEach(note -> page.paragraph("Note: " + note + ".", "note"));
    }

    /// Whether the area under the ROC curve is below that of chance.
    static boolean isInverted(Outcome outcome) {
        return number(outcome, "roc_auc") < 0.5;
    }

    private void baseline() {
        double prevalence = number(outcome, "prevalence");
        double accuracy = number(outcome, "accuracy");
        double majority = Math.max(prevalence, 1 - prevalence);
        if (accuracy <= majority) {
            page.paragraph(
                    "Accuracy is not better than always predicting the more frequent class: "
                            + NumberText.percent(accuracy)
                            + " against "
                            + NumberText.percent(majority)
                            + ".",
                    "flag");
        }
        if (1 - majority < RARE && majority < 1) {
            page.paragraph(
                    NumberText.percent(1 - majority)
                            + " of the rows are of the rarer class: judge by recall, precision and"
                            + " average precision, not by accuracy.",
                    "note");
        }
    }

    private static double number(Outcome outcome, String key) {
        Entry entry = outcome.results().entries().get(key);
        return entry == null ? Double.NaN : entry.number();
    }
}
