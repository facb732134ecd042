package io.assay.cli.chart;

import io.assay.Interval;
import io.assay.cli.report.NumberText;
import io.assay.cli.result.Entry;
import io.assay.cli.result.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A figure per metric that groups or classes are held against each other by.
public final class Forests {
    private static final int MOST = 40;

    private Forests() {}

    /// A figure per metric of the groups; none without groups.
    public static List<Forest> ofGroups(Results results) {
        List<Forest> forests = new ArrayList<>();
        if (results.slices() == null) {
            return forests;
        }
        List<String> names = results.slices().names();
        for (String metric : results.sliceMetrics()) {
            List<Forest.Item> items = new ArrayList<>();
            for (String name : names.subList(0, Math.min(MOST, names.size()))) {
                String key = "group." + name + "." + metric;
                Entry entry = results.entries().get(key);
                double value = entry == null ? Double.NaN : entry.number();
                items.add(item(name, value, results.intervals().get(key)));
            }
            Entry all = results.entries().get(metric);
            double reference = all == null ? Double.NaN : all.number();
            String title = titled(metric, items.size(), names.size());
            String label = named(metric);
            forests.add(of("slices-" + metric, title, label, reference, items));
        }
        return forests;
    }

    /// A figure per metric of the classes.
    public static List<Forest> ofClasses(Results results, List<String> labels) {
        List<Forest> forests = new ArrayList<>();
        for (String metric : List.of("recall", "precision", "f1", "roc_auc")) {
            String key = metric + "_per_class";
            if (!(results.entries().get(key) instanceof Entry.Numbers numbers)) {
                continue;
            }
            List<Interval> intervals = results.classIntervals().get(key);
            List<Forest.Item> items = new ArrayList<>();
            for (int c = 0; c < Math.min(MOST, labels.size()); c++) {
                Interval interval = intervals == null ? null : intervals.get(c);
                items.add(item(labels.get(c), numbers.values()[c], interval));
            }
            String title = titled(metric, items.size(), labels.size());
            String label = named(metric);
            forests.add(of("classes-" + metric, title, label, Double.NaN, items));
        }
        return forests;
    }

    /// The usual name of a metric.
    public static String named(String key) {
        return switch (key) {
            case "roc_auc" -> "ROC AUC";
            case "f1" -> "F1";
            case "mcc" -> "MCC";
            case "fpr" -> "false positive rate";
            default -> key.replace('_', ' ');
        };
    }

    private static String titled(String metric, int shown, int all) {
        String name = named(metric);
        return shown == all ? name : name + ", the first " + shown + " of " + all;
    }

    /// A value with its interval, where there is one.
    public static Forest.Item item(String name, double value, Interval interval) {
        boolean sure = interval != null && interval.isDefined();
        return new Forest.Item(
                name,
                value,
                sure ? interval.low() : Double.NaN,
                sure ? interval.high() : Double.NaN);
    }

    /// A figure of values.
    ///
    /// @param id letters, digits and what becomes a dash
    /// @param reference a value to hold them against; NaN for none
    public static Forest of(
            String id, String title, String label, double reference, List<Forest.Item> items) {
        List<List<String>> rows = new ArrayList<>();
        for (Forest.Item item : items) {
            boolean sure = Double.isFinite(item.low());
            rows.add(
                    List.of(
                            item.name(),
                            item.text(),
                            sure ? NumberText.value(item.low()) : "",
                            sure ? NumberText.value(item.high()) : ""));
        }
        return new Forest(
                id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                title,
                title + ": " + items.size() + " values with intervals.",
                axis(label, reference, items).narrow(),
                reference,
                items,
                new Grid(title, List.of("", label, "from", "to"), rows));
    }

    /// Around all values and intervals, within 0 and 1 where they are.
    private static Axis axis(String label, double reference, List<Forest.Item> items) {
        boolean held = !Double.isNaN(reference);
        double low = held ? reference : Double.POSITIVE_INFINITY;
        double high = held ? reference : Double.NEGATIVE_INFINITY;
        for (Forest.Item item : items) {
            for (double x : new double[] {item.value(), item.low(), item.high()}) {
                low = Double.isFinite(x) ? Math.min(low, x) : low;
                high = Double.isFinite(x) ? Math.max(high, x) : high;
            }
        }
        if (!(low <= high)) {
            return Axis.share(label);
        }
        double room = high > low ? (high - low) * 0.06 : 0.05;
        double from = low > 0 ? Math.max(0, low - room) : low - room;
        double to = high < 1 && high > 0.2 ? Math.min(1, high + room) : high + room;
        return new Axis(label, from, to > from ? to : from + 1);
    }
}
