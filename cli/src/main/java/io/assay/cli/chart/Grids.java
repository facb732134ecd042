package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Tables of rates at some thresholds.
final class Grids {
    private static final int ROWS = 21;

    private final Operating points;
    private final List<String> headings = new ArrayList<>(List.of("threshold"));
    private final List<ToDoubleFunction<Confusion>> columns = new ArrayList<>();

    Grids(Operating points) {
        this.points = points;
    }

    Grids column(String heading, ToDoubleFunction<Confusion> rate) {
        headings.add(heading);
        columns.add(rate);
        return this;
    }

    Grid grid(String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (int i : points.some(ROWS)) {
            Confusion counts = points.at(i);
            List<String> row = new ArrayList<>(List.of(NumberText.score(points.score()[i])));
            columns.forEach(rate -> row.add(NumberText.value(rate.applyAsDouble(counts))));
            rows.add(row);
        }
        return new Grid(caption, headings, rows);
    }
}
