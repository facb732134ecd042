package io.assay.cli.study;

import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.cli.chart.Surface;
import io.assay.cli.report.NumberText;
import io.assay.learn.search.landscape.Landscape;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.List;

/// What a forest makes of two parameters together, all others averaged out, with the trials on it.
final class Contour {
    private Contour() {}

    static Surface of(Studied studied, Landscape landscape, int first, int second) {
        Scale x = Scale.of(studied.space(), first);
        Scale y = Scale.of(studied.space(), second);
        double[] places = landscape.places(first);
        double[] others = landscape.places(second);
        double[][] values = landscape.surface(first, places, second, others);
        List<Trial> ranked = studied.ranked();
        Series.Dots dots =
                new Series.Dots(
                        "trials",
                        Role.C1,
                        ranked.stream().mapToDouble(t -> x.of(t.params())).toArray(),
                        ranked.stream().mapToDouble(t -> y.of(t.params())).toArray(),
                        new double[0],
                        new double[0]);
        String names = named(studied, first) + " and " + named(studied, second);
        return new Surface(
                "contour",
                names,
                "Where " + studied.measure() + " is good, by " + names + ".",
                x.axis(),
                y.axis(),
                values,
                studied.isLessBetter(),
                dots,
                table(studied, x, places, y, others, values));
    }

    private static String named(Studied studied, int parameter) {
        return studied.space().params().get(parameter).name();
    }

    private static Grid table(
            Studied studied,
            Scale x,
            double[] places,
            Scale y,
            double[] others,
            double[][] values) {
        List<String> headings = new ArrayList<>(List.of(x.axis().label()));
        for (double other : others) {
            headings.add(y.text(other));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            List<String> row = new ArrayList<>(List.of(x.text(places[i])));
            for (double value : values[i]) {
                row.add(NumberText.value(value));
            }
            rows.add(row);
        }
        return new Grid(studied.measure() + " by a forest", headings, rows);
    }
}
