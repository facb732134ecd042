package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.cli.report.NumberText;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Trials as points: the result of each combination, and what it cost.
final class TrialCharts {
    private static final int MOST_ROWS = 200;

    private final Studied studied;
    private final List<Trial> ranked;
    private final Axis y;

    TrialCharts(Studied studied) {
        this.studied = studied;
        ranked = studied.ranked();
        double[] values = ranked.stream().mapToDouble(Trial::value).toArray();
        y = Ranges.around(studied.measure(), values);
    }

    /// The result of each combination, the best first.
    Chart combinations() {
        double[] x = new double[ranked.size()];
        double[] values = new double[x.length];
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Trial trial = ranked.get(i);
            x[i] = i + 1;
            values[i] = trial.value();
            if (i < MOST_ROWS) {
                rows.add(
                        List.of(
                                Integer.toString(i + 1),
                                NumberText.value(trial.value()),
                                trial.params().toString()));
            }
        }
        double[] none = new double[0];
        return new Chart(
                "combinations",
                studied.measure() + " of each combination",
                "The results of all combinations, the best first.",
                new Axis("combination, the best first", 0, x.length + 1.0),
                y,
                false,
                List.of(new Series.Dots("combinations", Role.C0, x, values, none, none)),
                List.of(),
                new Grid("Combinations", List.of("rank", studied.measure(), "settings"), rows));
    }

    /// The result against the time, and the line of what is best for its time.
    Chart times() {
        double[] seconds = ranked.stream().mapToDouble(t -> t.nanos() * 1e-9).toArray();
        double[] values = ranked.stream().mapToDouble(Trial::value).toArray();
        double[] none = new double[0];
        List<Trial> front = front();
        double[] line = new double[4 * front.size() - 2];
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            Trial trial = front.get(i);
            double time = trial.nanos() * 1e-9;
            if (i > 0) {
                line[4 * i - 2] = time;
                line[4 * i - 1] = front.get(i - 1).value();
            }
            line[4 * i] = time;
            line[4 * i + 1] = trial.value();
            rows.add(
                    List.of(
                            NumberText.value(time),
                            NumberText.value(trial.value()),
                            trial.params().toString()));
        }
        return new Chart(
                "times",
                "Time and " + studied.measure(),
                "What each trial took and gave; the line joins those that none beats in both.",
                Axis.upTo("seconds", Ranges.around("", seconds).high()),
                y,
                false,
                List.of(
                        new Series.Dots("trials", Role.REFERENCE, seconds, values, none, none),
                        Series.Line.of("best for their time", Role.C1, line)),
                List.of(),
                new Grid(
                        "Best for their time",
                        List.of("seconds", studied.measure(), "settings"),
                        rows));
    }

    /// Those that no other beats in time and result, by time.
    private List<Trial> front() {
        List<Trial> byTime = new ArrayList<>(ranked); // stable: of equal times the better first
        byTime.sort(Comparator.comparingLong(Trial::nanos));
        List<Trial> front = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (Trial trial : byTime) {
            double loss = studied.goal().loss(trial.value());
            if (loss < least) {
                front.add(trial);
                least = loss;
            }
        }
        return front;
    }
}
