package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.cli.report.NumberText;
import io.assay.learn.search.landscape.Landscape;
import io.assay.tune.Param;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The result against each parameter, with what a forest makes of it where all others are averaged out.
final class Slices {
    private final Studied studied;
    private final List<Trial> ranked;
    private final Landscape landscape;

    /// @param landscape null where there are too few trials for one
    Slices(Studied studied, Landscape landscape) {
        this.studied = studied;
        this.landscape = landscape;
        ranked = studied.ranked();
    }

    Chart of(int parameter) {
        Param<?> param = studied.space().params().get(parameter);
        Scale scale = Scale.of(studied.space(), parameter);
        double[] values = ranked.stream().mapToDouble(Trial::value).toArray();
        Axis y = Ranges.aroundBest(studied.measure(), studied.isLessBetter(), values);
        List<Series> series = new ArrayList<>();
        List<Trial> shown = ranked.stream().filter(t -> Ranges.holds(y, t.value())).toList();
        series.add(
                new Series.Dots(
                        "trials",
                        Role.REFERENCE,
                        shown.stream().mapToDouble(t -> scale.of(t.params())).toArray(),
                        shown.stream().mapToDouble(Trial::value).toArray(),
                        new double[0],
                        new double[0]));
        Grid table = new Grid(param.name(), List.of("place", "trials"), List.of());
        if (landscape != null) {
            double[] places = landscape.places(parameter);
            double[] along = landscape.along(parameter, places);
            double[] x = Arrays.stream(places).map(scale::at).toArray();
            series.add(new Series.Line("a forest's mean", Role.C0, x, along, new int[0]));
            table = table(param, scale, places, along);
        }
        Trial best = ranked.getFirst();
        series.add(Series.Dots.one("best", Role.C1, scale.of(best.params()), best.value()));
        return new Chart(
                "slice-" + (parameter + 1),
                param.name(),
                studied.measure() + " of each trial against " + param.name() + ".",
                scale.axis(),
                y,
                false,
                series,
                notes(scale, ranked.size() - shown.size()),
                table);
    }

    private static List<String> notes(Scale scale, int outside) {
        List<String> notes = new ArrayList<>();
        if (scale.note() != null) {
            notes.add(scale.note());
        }
        if (outside > 0) {
            notes.add(outside + " worse trials lie outside.");
        }
        return notes;
    }

    private Grid table(Param<?> param, Scale scale, double[] places, double[] along) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            rows.add(List.of(scale.text(places[i]), NumberText.value(along[i])));
        }
        return new Grid(
                "Mean " + studied.measure() + " by a forest",
                List.of(param.name(), studied.measure()),
                rows);
    }
}
