package io.assay.cli.study;

import io.assay.Interval;
import io.assay.cli.chart.BarList;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Forests;
import io.assay.cli.chart.Rails;
import io.assay.cli.chart.Surface;
import io.assay.interval.Intervals;
import io.assay.learn.search.landscape.Importances;
import io.assay.learn.search.landscape.Landscape;
import io.assay.learn.search.landscape.ParameterImportance;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The figures of a study.
///
/// @param convergence null without a complete trial
/// @param importance none where there are too few trials
/// @param slices of the parameters that matter most
/// @param contour of the two that matter most; null where there are not two
/// @param coordinates null without a complete trial
/// @param combinations null without a complete trial
/// @param times null without a complete trial
/// @param methods null of one method
/// @param missing why there is no importance; null where there is
record StudyFigures(
        Chart convergence,
        List<Forest> importance,
        List<Chart> slices,
        Surface contour,
        Rails coordinates,
        Chart combinations,
        Chart times,
        BarList methods,
        String missing) {
    private static final int MOST_SLICES = 12;
    private static final int RESAMPLES = 20;
    private static final long SEED = 42;

    static StudyFigures of(Studied studied) {
        if (studied.ranked().isEmpty()) {
            return new StudyFigures(
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    "no trial is complete");
        }
        List<ParameterImportance> importances = List.of();
        Landscape landscape = null;
        String missing = null;
        try {
            importances = Importances.of(studied.trials(), RESAMPLES, SEED, null);
            landscape = Landscape.of(studied.trials(), SEED);
        } catch (IllegalArgumentException e) {
            missing = e.getMessage();
        }
        int[] order = order(studied, importances);
        Slices slices = new Slices(studied, landscape);
        TrialCharts charts = new TrialCharts(studied);
        return new StudyFigures(
                Convergence.of(studied),
                importances.isEmpty() ? List.of() : forests(importances, order),
                IntStream.of(order).limit(MOST_SLICES).mapToObj(slices::of).toList(),
                landscape == null || order.length < 2
                        ? null
                        : Contour.of(studied, landscape, order[0], order[1]),
                Coordinates.of(studied),
                charts.combinations(),
                charts.times(),
                studied.methods().size() < 2 ? null : methods(studied),
                missing);
    }

    /// Parameters by what they matter, or as they come.
    private static int[] order(Studied studied, List<ParameterImportance> importances) {
        Comparator<Integer> byShare =
                Comparator.comparingDouble(
                        j -> importances.isEmpty() ? 0 : -importances.get(j).share());
        return IntStream.range(0, studied.space().size())
                .boxed()
                .sorted(byShare)
                .mapToInt(j -> j)
                .toArray();
    }

    private static List<Forest> forests(List<ParameterImportance> importances, int[] order) {
        List<Forest.Item> shares = new ArrayList<>();
        List<Forest.Item> losses = new ArrayList<>();
        for (int j : order) {
            ParameterImportance one = importances.get(j);
            shares.add(Forests.item(one.parameter(), one.share(), one.ofShare()));
            losses.add(Forests.item(one.parameter(), one.loss(), one.ofLoss()));
        }
        String explained = "share of the variance it explains";
        String lost = "share of the variance lost by shuffling";
        return List.of(
                Forests.of("importance-fanova", "Importance: fANOVA", explained, 0, shares),
                Forests.of("importance-permutation", "Importance: permutation", lost, 0, losses));
    }

    /// The best value of each method: the mean over its seeds, with its interval.
    private static BarList methods(Studied studied) {
        List<Forest.Item> items = new ArrayList<>();
        for (String method : studied.methods()) {
            double[] best =
                    studied.of(method).stream()
                            .map(run -> studied.best(run.trials()))
                            .flatMap(Optional::stream)
                            .mapToDouble(Trial::value)
                            .toArray();
            double mean =
                    IntStream.range(0, best.length).mapToDouble(i -> best[i] / best.length).sum();
            Interval interval = best.length < 2 ? null : Intervals.at(0.95).mean(best).interval();
            String seeds = best.length == 1 ? "" : ", " + best.length + " seeds";
            items.add(Forests.item(method + seeds, best.length == 0 ? Double.NaN : mean, interval));
        }
        String label = "best " + studied.measure();
        return BarList.of(Forests.of("methods", "Methods", label, Double.NaN, items));
    }

    /// All that there are.
    List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        add(all, convergence);
        add(all, methods);
        all.addAll(importance);
        all.addAll(slices);
        add(all, contour);
        add(all, coordinates);
        add(all, combinations);
        add(all, times);
        return all;
    }

    private static void add(List<Figure> all, Figure figure) {
        if (figure != null) {
            all.add(figure);
        }
    }
}
