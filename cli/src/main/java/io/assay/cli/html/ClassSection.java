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
        page.out().open("div", "class", "figures").line();
        figures.forEach(figure -> page.figure(figure, null));
        page.out().close("div").line();
        List<List<String>> rows = new ArrayList<>();
        for (Confused cell : outcome.confused()) {
            rows.add(
                    List.of(
                            outcome.labels().get(cell.truth()),
                            outcome.labels().get(cell.predicted()),
                            NumberText.count(cell.count())));
        }
        if (!rows.isEmpty()) {
            page.out().element("h3", "Most confused").line();
            page.table(new Grid("Most confused", List.of("truth", "taken for", "rows"), rows));
        }
        page.end();
    }
}
