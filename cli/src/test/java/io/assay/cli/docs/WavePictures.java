package io.assay.cli.docs;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.ensemble.VotingModel;
import io.assay.learn.tree.DecisionTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ensembles of trees through a wave with noise.
final class WavePictures {
    private static final double[] NONE = {};

    private WavePictures() {}

    /// One full tree, the mean of fifty, and where the fifty lie.
    static Chart bagging() {
        Table rows = Samples.wave(60, 3);
        DecisionTree tree = DecisionTree.defaults().minLeaf(3);
        VotingModel bag = Bagging.of(tree).fit(rows, 1);
        List<Series> series = new ArrayList<>();
        series.add(band(bag.members()));
        series.add(line("one tree", Role.C1, tree.fit(rows, 1)));
        series.add(line("mean of 50", Role.C0, bag));
        series.add(line("truth", Role.REFERENCE, WavePictures::truth));
        series.add(dots(rows));
        return chart(
                "bagging",
                "Fifty wild trees, one calm mean",
                "One tree jumps with every few points; the fifty trees of resamples lie in a wide band, and"
                        + " their mean runs near the wave that the points were drawn about",
                series);
    }

    /// What boosting has learned after some rounds.
    static Chart boosting() {
        Table rows = Samples.wave(60, 3);
        GradientBoosting boost =
                GradientBoosting.defaults().rate(0.2).growth(Growth.levels(2).lambda(0));
        List<Series> series = new ArrayList<>();
        int[] rounds = {1, 5, 40};
        for (int r = 0; r < rounds.length; r++) {
            String name = rounds[r] + (rounds[r] == 1 ? " round" : " rounds");
            series.add(line(name, Role.of(2 - r), boost.rounds(rounds[r]).fit(rows, 1)));
        }
        series.add(line("truth", Role.REFERENCE, WavePictures::truth));
        series.add(dots(rows));
        return chart(
                "boosting",
                "Each round adds a fifth of what is left",
                "After one round boosting has two small steps, after five the rough shape of the wave,"
                        + " after forty it follows the wave and some of the noise",
                series);
    }

    /// One full tree and means of small bags, where every tenth row was measured wrong.
    static Chart outliers() {
        Table rows = Samples.wave(60, 3);
        double[] y = rows.numbers();
        for (int i = 0; i < y.length; i += 10) {
            y[i] += 4;
        }
        float[] x = new float[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = rows.value(i, 0);
        }
        Table wrong = Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
        List<Series> series = new ArrayList<>();
        series.add(line("one tree", Role.C1, DecisionTree.defaults().fit(wrong, 1)));
        Bagging bags = Bagging.of(DecisionTree.defaults()).models(200);
        series.add(line("bags of all", Role.C2, bags.fit(wrong, 1)));
        series.add(line("bags of 20 %", Role.C0, bags.share(0.2).fit(wrong, 1)));
        series.add(line("truth", Role.REFERENCE, WavePictures::truth));
        series.add(dots(wrong));
        return chart(
                "outliers",
                "Six outliers, with and without bagging",
                "Six of sixty points lie four units too high: one tree jumps to each of them, the mean"
                        + " of full bags goes about half of the way, that of small bags little",
                series);
    }

    private static Chart chart(String id, String title, String summary, List<Series> series) {
        double high = id.equals("outliers") ? 5 : 2;
        return new Chart(
                id,
                title,
                summary,
                new Axis("x", 0, 2 * Math.PI),
                new Axis("y", -2, high),
                false,
                series,
                List.of(),
                new Grid("", List.of(), List.of()));
    }

    private static void truth(Table rows, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = StrictMath.sin(rows.value(i, 0));
        }
    }

    private static double[] predicted(Model model) {
        double[] y = new double[Samples.places().rows()];
        model.predict(Samples.places(), y);
        return y;
    }

    private static double[] places() {
        Table table = Samples.places();
        double[] x = new double[table.rows()];
        Arrays.setAll(x, i -> table.value(i, 0));
        return x;
    }

    private static Series line(String name, Role role, Model model) {
        return new Series.Line(name, role, places(), predicted(model), new int[0]);
    }

    /// Between the lowest and the highest member, there and back.
    private static Series band(List<Model> members) {
        double[] x = places();
        int n = x.length;
        double[] around = new double[2 * n];
        double[] edge = new double[2 * n];
        Arrays.fill(edge, 0, n, Double.NEGATIVE_INFINITY);
        Arrays.fill(edge, n, 2 * n, Double.POSITIVE_INFINITY);
        for (Model member : members) {
            double[] y = predicted(member);
            for (int i = 0; i < n; i++) {
                edge[i] = Math.max(edge[i], y[i]);
                edge[2 * n - 1 - i] = Math.min(edge[2 * n - 1 - i], y[i]);
            }
        }
        Arrays.setAll(around, i -> x[i < n ? i : 2 * n - 1 - i]);
        return new Series.Band("the fifty trees", Role.C0, around, edge);
    }

    private static Series dots(Table rows) {
        double[] x = new double[rows.rows()];
        Arrays.setAll(x, i -> rows.value(i, 0));
        return new Series.Dots("rows", Role.CHOSEN, x, rows.numbers(), NONE, NONE);
    }
}
