package io.assay.cli.html;

import io.assay.Interval;
import io.assay.cli.report.NumberText;
import io.assay.cli.result.Entry;
import io.assay.cli.result.Results;
import io.assay.cli.svg.Markup;
import java.util.Set;

/// The numbers one looks for first, large, each with its interval.
final class Cards {
    private static final Set<String> SHARES =
            Set.of(
                    "roc_auc",
                    "roc_auc_b",
                    "average_precision",
                    "f1",
                    "accuracy",
                    "precision",
                    "recall",
                    "mcc",
                    "brier",
                    "ece_10_uniform",
                    "balanced_accuracy",
                    "f1_macro",
                    "cohen_kappa",
                    "top_3_accuracy",
                    "roc_auc_ovr_macro",
                    "ece_10_top_label");

    private final Markup out;
    private final Results results;

    Cards(Markup out, Results results) {
        this.out = out;
        this.results = results;
    }

    /// Cards for the keys that were computed.
    ///
    /// @param keysAndNames in turn
    void write(String... keysAndNames) {
        out.open("ul", "class", "cards").line();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            Entry entry = results.entries().get(keysAndNames[i]);
            if (entry != null && !isBeside(keysAndNames[i])) {
                card(keysAndNames[i], keysAndNames[i + 1], entry);
            }
        }
        out.close("ul").line();
    }

    /// Nobody misses probabilities in a file of predicted classes.
    private boolean isBeside(String key) {
        String why = results.undefined().getOrDefault(key, "");
        return why.equals("no probabilities") || why.startsWith("classes are predicted");
    }

    private void card(String key, String name, Entry entry) {
        out.open("li", "class", entry instanceof Entry.Missing ? "card none" : "card");
        out.element("span", name, "class", "name");
        if (entry instanceof Entry.Missing) {
            out.element("span", "undefined", "class", "value");
            out.element("span", results.undefined().getOrDefault(key, ""), "class", "interval");
        } else {
            boolean count = entry instanceof Entry.Count;
            String text =
                    count ? NumberText.count(entry.number()) : NumberText.value(entry.number());
            out.element("span", text, "class", "value");
            Interval interval = results.intervals().get(key);
            if (interval != null) {
                out.element(
                        "span",
                        NumberText.value(interval.low())
                                + " … "
                                + NumberText.value(interval.high()),
                        "class",
                        "interval",
                        "title",
                        NumberText.level(interval.level()) + ", " + results.methods().get(key));
            }
            if (SHARES.contains(key)) {
                strip(entry.number(), interval);
            }
        }
        out.close("li").line();
    }

    /// Where the number and its interval lie between 0 and 1.
    private void strip(double value, Interval interval) {
        out.open("svg", "class", "strip", "viewBox", "0 0 100 8", "aria-hidden", "true");
        out.leaf("rect", "class", "track", "y", "3", "width", "100", "height", "2", "rx", "1");
        if (interval != null) {
            double low = percent(interval.low());
            String width = Double.toString(Math.max(0.8, percent(interval.high()) - low));
            String x = Double.toString(low);
            out.leaf("rect", "class", "span", "x", x, "y", "2", "width", width, "height", "4");
        }
        out.leaf("circle", "cx", Double.toString(percent(value)), "cy", "4", "r", "2.4");
        out.close("svg");
    }

    private static double percent(double share) {
        return Math.rint(Math.max(0, Math.min(1, share)) * 1000) / 10;
    }
}
