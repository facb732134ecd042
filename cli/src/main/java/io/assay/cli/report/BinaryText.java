package io.assay.cli.report;

import io.assay.Value;
import io.assay.cli.evaluate.Outcome;
import io.assay.file.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sections of a binary report.
final class BinaryText {
    private static final Map<String, String> SHIFTED = new LinkedHashMap<>();

    static {
        SHIFTED.put("precision", "precision = PPV");
        SHIFTED.put("npv", "NPV");
        SHIFTED.put("f1", "F1");
        SHIFTED.put("accuracy", "accuracy");
        SHIFTED.put("average_precision", "average precision");
        SHIFTED.put("cost", "mean cost of a row");
        SHIFTED.put("lowest_cost", "lowest mean cost");
        SHIFTED.put("roc_auc", "ROC AUC (the same)");
    }

    private final Lines lines;
    private final Outcome outcome;
    private final String negative;
    private final String positive;

    private BinaryText(Lines lines, Outcome outcome) {
        this.lines = lines;
        this.outcome = outcome;
        negative = label(outcome.labels().get(0), "negative");
        positive = label(outcome.labels().get(1), "positive");
    }

    static void write(Lines lines, Outcome outcome) {
        BinaryText text = new BinaryText(lines, outcome);
        text.matrix();
        text.overall();
        text.rates();
        text.above();
        text.ranking();
        text.probabilities();
        text.shifted();
        text.second();
        GroupText.write(lines, outcome);
        text.curves();
    }

    private static String label(String label, String otherwise) {
        return label == null ? otherwise : InputException.plain(label);
    }

    private String rule() {
        return outcome.layout().score() == null
                ? "predicted as in " + InputException.plain(outcome.layout().predicted())
                : "predicted positive is score >= "
                        + NumberText.score(outcome.request().threshold());
    }

    private void matrix() {
        if (!lines.has("tp") || !lines.has("fp") || !lines.has("fn") || !lines.has("tn")) {
            lines.section("COUNTS (positive is " + positive + "; " + rule() + ")");
            lines.value("n", "rows").value("n_positive", "positive rows");
            lines.value("tp", "true positives").value("fp", "false positives (type I errors)");
            lines.value("fn", "false negatives (type II errors)").value("tn", "true negatives");
            return;
        }
        double tp = lines.number("tp");
        double fp = lines.number("fp");
        double fn = lines.number("fn");
        double tn = lines.number("tn");
        Sheet sheet =
                lines.section("CONFUSION MATRIX (positive is " + positive + "; " + rule() + ")")
                        .open();
        sheet.table(
                List.of(
                        List.of("", "predicted " + positive, "predicted " + negative, "total"),
                        row("truth " + positive, tp, fn),
                        row("truth " + negative, fp, tn),
                        row("total", tp + fp, fn + tn)));
        sheet.fact(
                "errors",
                NumberText.count(fp)
                        + " of type I (false positives), "
                        + NumberText.count(fn)
                        + " of type II (false negatives)");
    }

    private static List<String> row(String name, double a, double b) {
        return List.of(name, NumberText.count(a), NumberText.count(b), NumberText.count(a + b));
    }

    private void overall() {
        lines.section("OVERALL");
        double accuracy = lines.number("accuracy");
        lines.value("accuracy", "accuracy");
        if (lines.has("accuracy_ci_exact_low") && lines.has("accuracy_ci_exact_high")) {
            double low = lines.number("accuracy_ci_exact_low");
            if (!Double.isNaN(low)) {
                lines.open()
                        .fact(
                                "  its exact interval",
                                " ".repeat(14)
                                        + "95 % "
                                        + NumberText.value(low)
                                        + " .. "
                                        + NumberText.value(lines.number("accuracy_ci_exact_high")));
            }
        }
        if (lines.has("accuracy") && lines.has("prevalence")) {
            baseline(accuracy, lines.number("prevalence"));
        }
        lines.value("balanced_accuracy", "balanced accuracy");
        lines.value("mcc", "Matthews correlation (MCC)");
        lines.value("cohen_kappa", "Cohen's kappa");
        lines.value("youden_j", "Youden's J");
    }

    private void baseline(double accuracy, double prevalence) {
        double majority = Math.max(prevalence, 1 - prevalence);
        if (Double.isNaN(majority)) {
            return;
        }
        String class1 = prevalence >= 0.5 ? positive : negative;
        String verdict = accuracy > majority ? "" : "  the model is not better than that";
        lines.open()
                .number(
                        "majority-class baseline",
                        NumberText.value(majority),
                        "always predicting " + class1 + verdict);
        if (majority >= 0.8 && majority < 1) {
            lines.open()
                    .fact(
                            "imbalance",
                            NumberText.percent(1 - majority)
                                    + " of rows are of the rarer class: judge by recall,"
                                    + " precision and average precision, not by accuracy");
        }
    }

    private void rates() {
        lines.section("RATES");
        lines.value("recall", "recall = sensitivity = TPR");
        lines.value("specificity", "specificity = TNR");
        lines.value("precision", "precision = PPV");
        lines.value("npv", "NPV");
        lines.value("fpr", "FPR (type I error rate)");
        lines.value("fnr", "FNR (type II error rate)");
        lines.value("fdr", "false discovery rate");
        lines.value("for", "false omission rate");
        lines.value("f1", "F1");
        lines.value("f0.5", "F0.5");
        lines.value("f2", "F2");
        lines.value("jaccard", "Jaccard");
        lines.value("lr_positive", "likelihood ratio +");
        lines.value("lr_negative", "likelihood ratio -");
        lines.value("prevalence", "prevalence");
        lines.value("selection_rate", "predicted positive rate");
    }

    /// With `score > threshold`, only where that changes anything.
    private void above() {
        boolean asked = !outcome.request().metrics().isAll();
        boolean differs =
                lines.number("tp") != lines.number("gt.tp")
                        || lines.number("fp") != lines.number("gt.fp");
        if (!asked && !differs) {
            return;
        }
        lines.section(
                "WITH score > "
                        + NumberText.score(outcome.request().threshold())
                        + (asked ? "" : " (some scores equal the threshold)"));
        outcome.results().entries().keySet().stream()
                .filter(key -> key.startsWith("gt."))
                .forEach(key -> lines.value(key, key));
    }

    private void ranking() {
        lines.section("RANKING (all thresholds)");
        double auc = lines.number("roc_auc");
        lines.value("roc_auc", "ROC AUC", Double.isNaN(auc) ? "" : AucScale.word(auc));
        lines.value("delong_var", "variance of the AUC");
        if (!outcome.request().metrics().isAll()) {
            lines.value("delong_ci_low", "AUC, lower bound");
            lines.value("delong_ci_high", "AUC, upper bound");
            lines.value("hanley_mcneil_se", "AUC, Hanley-McNeil error");
            lines.value("roc_points_full", "ROC points");
            lines.value("roc_points_dropped", "ROC points, no collinear");
        }
        lines.value("gini", "Gini");
        lines.value("partial_auc_fpr0.1_raw", "partial AUC, FPR <= 0.1");
        lines.value("partial_auc_fpr0.1_mcclish", "  rescaled (McClish)");
        lines.value("average_precision", "average precision");
        lines.value("pr_auc_trapezoid", "PR AUC (trapezoids)");
        lines.value("ks", "Kolmogorov-Smirnov");
        lines.value("gain_at_0.1", "gain at 10 %");
        lines.value("lift_at_0.1", "lift at 10 %");
        lines.section("BEST THRESHOLDS");
        lines.threshold("youden_max_threshold", "Youden's J", "youden_max");
        lines.threshold("f1_max_threshold", "F1", "f1_max");
        lines.threshold("accuracy_max_threshold", "accuracy", "accuracy_max");
    }

    private void probabilities() {
        lines.section("PROBABILITIES");
        lines.value("log_loss", "log loss");
        if (!outcome.request().metrics().isAll()) {
            lines.value("log_loss_eps_float64", "log loss, clip 2^-52");
        }
        lines.value("brier", "Brier score");
        lines.value("ece_10_uniform", "ECE, 10 equal bins");
        lines.value("mce_10_uniform", "MCE, 10 equal bins");
        lines.value("ece_10_quantile", "ECE, 10 quantile bins");
        lines.value("mce_10_quantile", "MCE, 10 quantile bins");
    }

    /// What depends on the prevalence, where another one was stated.
    private void shifted() {
        Map<String, Value> values = outcome.results().shifted();
        if (values.isEmpty()) {
            return;
        }
        double share = outcome.request().shift().prevalence();
        Sheet sheet = lines.section("AT PREVALENCE " + NumberText.score(share)).open();
        SHIFTED.forEach((key, name) -> {
            Value value = values.get(key);
            if (value.isDefined()) {
                String note = value.note() == null ? "" : value.note();
                sheet.number(name, NumberText.value(value.value()), note);
            } else {
                sheet.fact(name, "undefined (" + value.reason() + ")");
            }
        });
        sheet.sentence("recall, specificity and the ROC curve with its area stay as they are");
    }

    private void second() {
        if (outcome.layout().scoreB() == null) {
            return;
        }
        lines.section("SECOND MODEL (" + InputException.plain(outcome.layout().scoreB()) + ")");
        lines.value("roc_auc_b", "ROC AUC");
        lines.value("delong_z", "DeLong z, first - second");
        lines.value("delong_p", "DeLong p");
        lines.value("delong_var_b", "variance of its AUC");
        lines.value("delong_cov", "covariance of the AUCs");
        lines.value("mcnemar_b", "only the first is right");
        lines.value("mcnemar_c", "only the second is right");
        lines.value("mcnemar_chi2", "McNemar chi squared");
        lines.value("mcnemar_p", "McNemar p");
        lines.value("mcnemar_cc_chi2", "  with continuity correction");
        lines.value("mcnemar_cc_p", "  its p");
        lines.value("mcnemar_exact_p", "McNemar exact p");
    }

    private void curves() {
        for (String name : List.of("threshold_sweep", "calibration_uniform")) {
            Map<String, double[]> curve = outcome.curves().get(name);
            if (curve != null) {
                lines.section(name.replace('_', ' ').toUpperCase(java.util.Locale.ROOT));
                lines.open().table(CurveTable.of(curve));
            }
        }
        if (!outcome.curves().isEmpty()) {
            lines.section("CURVES").open().sentence("all points with --json");
        }
    }
}
