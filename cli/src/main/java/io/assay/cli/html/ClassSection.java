package io.assay.cli.html;

import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Grid;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.Task;
import io.assay.multiclass.ConfusionMatrix.Confused;
import java.util.ArrayList;
import java.util.List;

/// The classes side by side, and which are taken for which.
final class ClassSection {
    private ClassSection() {}

    static void write(Blocks page, Outcome outcome, List<Forest> figures) {
        if (outcome.layout().task() != Task.MULTICLASS) {
            return;
        }
        page.section("classes", "Class by class");
        page.figures(figures);
        page.end();
    }

    /// The wrong cells with the highest counts.
    static void confused(Blocks page, Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        for (Confused cell : outcome.confused()) {
            rows.add(
                    List.of(
                            outcome.labels().get(cell.truth()),
                            outcome.labels().get(cell.predicted()),
                            NumberText.count(cell.count())));
        }
        if (!rows.isEmpty()) {
            page.out().open("div", "class", "figure").element("h3", "Most confused").line();
            page.table(
                    new Grid(
                            "rows of one class that were taken for another",
                            List.of("truth", "taken for", "rows"),
                            rows));
            page.out().close("div").line();
        }
    }
}
