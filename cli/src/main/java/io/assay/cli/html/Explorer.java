package io.assay.cli.html;

import io.assay.cli.report.NumberText;
import io.assay.cli.svg.Markup;

/// A slider over all thresholds with what each does; the script fills it and shows it.
final class Explorer {
    private static final String[] OUTPUTS = {
        "recall", "Recall",
        "precision", "Precision",
        "f1", "F1",
        "fpr", "FPR",
        "specificity", "Specificity",
        "flagged", "Rows flagged",
        "tp", "True positives",
        "fp", "False positives",
        "fn", "False negatives",
        "tn", "True negatives"
    };

    private Explorer() {}

    /// @param count how many thresholds there are
    /// @param threshold where it begins
    static void write(Markup out, int count, double threshold) {
        out.open("div", "id", "explorer", "hidden", "hidden");
        out.open("label", "for", "slider").text("Try a threshold: score ≥ ");
        out.element("output", NumberText.score(threshold), "id", "at", "for", "slider");
        out.close("label");
        out.leaf(
                "input",
                "type",
                "range",
                "id",
                "slider",
                "min",
                "0",
                "max",
                Integer.toString(count - 1),
                "value",
                "0",
                "data-threshold",
                Double.toString(threshold));
        out.open("dl", "aria-live", "polite").line();
        for (int i = 0; i < OUTPUTS.length; i += 2) {
            out.open("div").element("dt", OUTPUTS[i + 1]);
            out.element("dd", "", "data-rate", OUTPUTS[i]).close("div").line();
        }
        out.close("dl");
        out.element(
                "p", "Or point at a curve: every chart shows the same threshold.", "class", "note");
        out.close("div").line();
    }
}
