package io.assay.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The axes of a short curve side by side.
final class CurveTable {
    private CurveTable() {}

    /// A heading and a row per point. Of bins, means exist for those that are not empty, and edges
    /// are one more.
    static List<List<String>> of(Map<String, double[]> curve) {
        double[] counts = curve.get("counts");
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(curve.keySet());
        table.add(heading);
        int points = curve.values().stream().mapToInt(axis -> axis.length).max().orElse(0);
        int filled = 0;
        for (int i = 0; i < points; i++) {
            List<String> row = new ArrayList<>(List.of(""));
            boolean empty = counts != null && i < counts.length && counts[i] == 0;
            for (Map.Entry<String, double[]> axis : curve.entrySet()) {
                boolean mean = axis.getKey().startsWith("prob_");
                int at = mean ? filled : i;
                row.add(mean && empty ? "" : cell(axis.getKey(), axis.getValue(), at));
            }
            filled += empty ? 0 : 1;
            table.add(row);
        }
        return table;
    }

    private static String cell(String axis, double[] values, int i) {
        if (i >= values.length) {
            return "";
        }
        boolean count = axis.length() == 2 || axis.equals("counts"); // tn, fp, fn, tp
        return count ? NumberText.count(values[i]) : NumberText.value(values[i]);
    }
}
