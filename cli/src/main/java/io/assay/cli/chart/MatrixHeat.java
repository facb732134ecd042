package io.assay.cli.chart;

import io.assay.Counts;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.List;

/// Confusion matrices as heat maps.
public final class MatrixHeat {
    private MatrixHeat() {}

    /// Of two classes; the positive one first, as in textbooks.
    static Heat of(Counts counts, List<String> labels) {
        double[][] cells = {{counts.tp(), counts.fn()}, {counts.fp(), counts.tn()}};
        return of(List.of(labels.get(1), labels.get(0)), cells);
    }

    /// Of several classes, truth in rows.
    public static Heat of(List<String> labels, double[][] counts) {
        List<String> headings = new ArrayList<>(List.of("truth \\ predicted"));
        headings.addAll(labels);
        List<List<String>> rows = new ArrayList<>();
        double right = 0;
        double total = 0;
        for (int i = 0; i < counts.length; i++) {
            List<String> row = new ArrayList<>(List.of(labels.get(i)));
            for (double count : counts[i]) {
                row.add(NumberText.count(count));
                total += count;
            }
            right += counts[i][i];
            rows.add(row);
        }
        String summary =
                "Confusion matrix of "
                        + labels.size()
                        + " classes: "
                        + NumberText.count(right)
                        + " of "
                        + NumberText.count(total)
                        + " rows are on the diagonal.";
        return new Heat(
                "confusion",
                "Confusion matrix",
                summary,
                labels,
                counts,
                new Grid("Confusion matrix", headings, rows));
    }
}
