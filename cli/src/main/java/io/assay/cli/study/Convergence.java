package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.cli.report.NumberText;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The best value so far against the number of trials, with a band over the seeds of a method.
final class Convergence {
    private static final int LEAST_FOR_BAND = 3;
    private static final int ROWS = 12;

    private final Studied studied;
    private final Axis x;
    private final Axis y;

    private Convergence(Studied studied, int trials, double[] shown) {
        this.studied = studied;
        x = new Axis("trials", 0, Math.max(1, trials));
        y = Ranges.aroundBest(studied.measure(), studied.isLessBetter(), shown);
    }

    static Chart of(Studied studied) {
        int trials = studied.runs().stream().mapToInt(r -> r.trials().size()).max().orElse(1);
        double[] all =
                studied.runs().stream()
                        .flatMapToDouble(run -> Arrays.stream(soFar(studied, run)))
                        .toArray();
        double[] values =
                studied.runs().size() > 1
                        ? all
                        : studied.trials().stream()
                                .filter(Trial::isComplete)
                                .mapToDouble(Trial::value)
                                .toArray();
        return new Convergence(studied, trials, values).chart();
    }

    /// The best value after each trial; NaN before the first complete one.
    static double[] soFar(Studied studied, StudyRun run) {
        double[] best = new double[run.trials().size()];
        double least = Double.NaN;
        for (int i = 0; i < best.length; i++) {
            Trial trial = run.trials().get(i);
            boolean isBetter =
                    trial.isComplete()
                            && !(studied.goal().loss(trial.value()) >= studied.goal().loss(least));
            least = isBetter ? trial.value() : least;
            best[i] = least;
        }
        return best;
    }

    private Chart chart() {
        List<Series> series = new ArrayList<>();
        List<String> methods = studied.methods();
        if (studied.runs().size() == 1) {
            series.add(dots(studied.runs().getFirst()));
        }
        for (int m = 0; m < methods.size(); m++) {
            add(series, methods.get(m), Role.of(m));
        }
        return new Chart(
                "convergence",
                "Convergence",
                "The best " + studied.measure() + " after each trial.",
                x,
                y,
                false,
                series,
                notes(),
                table(methods));
    }

    private List<String> notes() {
        long outside =
                studied.trials().stream()
                        .filter(t -> t.isComplete() && !Ranges.holds(y, t.value()))
                        .count();
        List<String> notes = new ArrayList<>();
        if (studied.runs().size() == 1 && outside > 0) {
            notes.add(outside + " worse trials lie outside.");
        }
        if (studied.methods().stream().anyMatch(m -> studied.of(m).size() >= LEAST_FOR_BAND)) {
            notes.add("Median over the seeds of a method; the band holds the middle 80 %.");
        }
        return notes;
    }

    private Series dots(StudyRun run) {
        List<Trial> shown =
                run.trials().stream()
                        .filter(t -> t.isComplete() && Ranges.holds(y, t.value()))
                        .toList();
        return new Series.Dots(
                "trials",
                Role.REFERENCE,
                shown.stream().mapToDouble(t -> t.number() + 1).toArray(),
                shown.stream().mapToDouble(Trial::value).toArray(),
                new double[0],
                new double[0]);
    }

    private void add(List<Series> series, String method, Role role) {
        List<double[]> runs = studied.of(method).stream().map(run -> soFar(studied, run)).toList();
        if (runs.size() >= LEAST_FOR_BAND) {
            double[] low = quantiles(runs, 0.1);
            double[] high = quantiles(runs, 0.9);
            int n = low.length;
            double[] bandX = new double[2 * n];
            double[] bandY = new double[2 * n];
            for (int i = 0; i < n; i++) {
                bandX[i] = i + 1;
                bandY[i] = high[i];
                bandX[2 * n - 1 - i] = i + 1;
                bandY[2 * n - 1 - i] = low[i];
            }
            series.add(new Series.Band(method + ", middle 80 % of seeds", role, bandX, bandY));
        }
        series.add(steps(method, role, quantiles(runs, 0.5)));
    }

    /// A quantile over runs after each trial that all of them have.
    private static double[] quantiles(List<double[]> runs, double share) {
        int n = runs.stream().mapToInt(run -> run.length).min().orElse(0);
        double[] line = new double[n];
        for (int i = 0; i < n; i++) {
            int at = i;
            double[] sorted = runs.stream().mapToDouble(run -> run[at]).sorted().toArray();
            line[i] = Ranges.quantile(sorted, share);
        }
        return line;
    }

    /// A line that stays where it is until something better is found.
    private static Series steps(String name, Role role, double[] line) {
        double[] px = new double[Math.max(0, 2 * line.length - 1)];
        double[] py = new double[px.length];
        for (int i = 0; i < px.length; i++) {
            px[i] = (i + 1) / 2 + 1;
            py[i] = line[i / 2];
        }
        return new Series.Line(name, role, px, py, new int[0]);
    }

    private Grid table(List<String> methods) {
        List<String> headings = new ArrayList<>(List.of("trials"));
        headings.addAll(methods);
        List<double[]> lines = new ArrayList<>();
        for (String method : methods) {
            lines.add(
                    quantiles(
                            studied.of(method).stream().map(r -> soFar(studied, r)).toList(), 0.5));
        }
        int most = lines.stream().mapToInt(line -> line.length).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int k = 1; k <= ROWS; k++) {
            int n = Math.max(1, most * k / ROWS);
            if (n == most * (k - 1) / ROWS) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(Integer.toString(n)));
            lines.forEach(line -> row.add(n <= line.length ? NumberText.value(line[n - 1]) : ""));
            rows.add(row);
        }
        return new Grid("Best " + studied.measure() + " so far", headings, rows);
    }
}
