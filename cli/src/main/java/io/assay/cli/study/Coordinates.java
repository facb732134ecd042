package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Rails;
import io.assay.cli.report.NumberText;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// All settings of a trial at once: a line across an axis for each parameter, and one for the result.
final class Coordinates {
    private static final int MOST_TRIALS = 300;
    private static final int MOST_RAILS = 9;

    private Coordinates() {}

    static Rails of(Studied studied) {
        List<Trial> ranked = studied.ranked();
        List<Trial> shown = ranked.subList(0, Math.min(MOST_TRIALS, ranked.size()));
        int parameters = Math.min(MOST_RAILS, studied.space().size());
        List<Rails.Rail> rails = new ArrayList<>();
        for (int j = 0; j < parameters; j++) {
            Scale scale = Scale.of(studied.space(), j);
            String name = studied.space().params().get(j).name();
            rails.add(new Rails.Rail(name, scale.text(0), scale.text(1)));
        }
        double[] values = shown.stream().mapToDouble(Trial::value).toArray();
        Axis result = Ranges.aroundBest(studied.measure(), studied.isLessBetter(), values);
        rails.add(
                new Rails.Rail(
                        studied.measure(),
                        NumberText.value(result.low()),
                        NumberText.value(result.high())));
        List<Rails.Path> paths = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Trial trial = shown.get(i);
            double[] places = new double[parameters + 1];
            Arrays.setAll(
                    places,
                    j ->
                            j < parameters
                                    ? trial.params().unit(j)
                                    : Math.max(0, Math.min(1, result.place(trial.value()))));
            String name = trial.params() + ": " + NumberText.value(trial.value());
            paths.add(new Rails.Path(name, rank(i, ranked.size()), places));
        }
        Collections.reverse(paths); // the best on top
        return new Rails(
                "coordinates",
                "All settings at once",
                "A line for each of " + shown.size() + " trials; the best are strong.",
                rails,
                paths,
                table(studied, parameters));
    }

    private static Rails.Rank rank(int i, int all) {
        return i == 0
                ? Rails.Rank.FIRST
                : i < Math.max(1, all / 10) ? Rails.Rank.BEST : Rails.Rank.OTHER;
    }

    /// Where the best tenth lies.
    private static Grid table(Studied studied, int parameters) {
        List<Trial> ranked = studied.ranked();
        List<Trial> best = ranked.subList(0, Math.max(1, ranked.size() / 10));
        List<List<String>> rows = new ArrayList<>();
        for (int j = 0; j < parameters; j++) {
            int at = j;
            double[] units =
                    best.stream()
                            .mapToDouble(t -> t.params().unit(at))
                            .filter(u -> !Double.isNaN(u))
                            .sorted()
                            .toArray();
            Scale scale = Scale.of(studied.space(), j);
            boolean isThere = units.length > 0;
            rows.add(
                    List.of(
                            studied.space().params().get(j).name(),
                            isThere ? scale.text(units[0]) : "",
                            isThere ? scale.text(units[units.length - 1]) : ""));
        }
        return new Grid("Where the best " + best.size() + " lie", List.of("", "from", "to"), rows);
    }
}
