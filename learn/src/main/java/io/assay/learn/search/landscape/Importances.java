package io.assay.learn.search.landscape;

import io.assay.Interval;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.learn.parallel.Seeds;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/// Which parameters matter, twice: by the variance that each explains, and by what shuffling it costs.
/// Forests are grown on resamples of the trials, so that few trials have wide intervals.
public final class Importances {
    private static final double LEVEL = 0.9;

    private final Space space;
    private final List<Trial> trials;

    private Importances(Space space, List<Trial> trials) {
        this.space = space;
        this.trials = trials;
    }

    /// The importance of each parameter, in the order of the space.
    ///
    /// @param trials of one space
    /// @param resamples at least 2; 20 for intervals
    /// @param executor shares resamples out; null for the calling thread alone
    /// @throws IllegalArgumentException if fewer than eight trials are complete
    public static List<ParameterImportance> of(
            List<Trial> trials, int resamples, long seed, Executor executor) {
        if (resamples < 2) {
            throw new IllegalArgumentException(
                    "resamples is " + resamples + "; expected at least 2");
        }
        List<Trial> complete = Landscape.complete(trials);
        Space space = complete.get(0).params().space();
        Importances one = new Importances(space, complete);
        double[][][] drawn = new double[resamples][][];
        Parts.run(resamples, executor, r -> drawn[r] = one.resample(Seeds.of(seed, r)));
        List<ParameterImportance> all = new ArrayList<>();
        for (int j = 0; j < space.size(); j++) {
            double[] shares = column(drawn, 0, j);
            double[] losses = column(drawn, 1, j);
            all.add(
                    new ParameterImportance(
                            space.params().get(j).name(),
                            mean(shares),
                            middle(shares),
                            mean(losses),
                            middle(losses)));
        }
        return all;
    }

    private static double[] column(double[][][] drawn, int kind, int parameter) {
        return Arrays.stream(drawn).mapToDouble(one -> one[kind][parameter]).toArray();
    }

    /// Shares and losses of all parameters on one resample.
    private double[][] resample(long own) {
        SplittableRandom random = new SplittableRandom(own);
        boolean[] isIn = new boolean[trials.size()];
        List<Trial> in = new ArrayList<>();
        for (int i = 0; i < isIn.length; i++) {
            int drawn = random.nextInt(isIn.length);
            isIn[drawn] = true;
            in.add(trials.get(drawn));
        }
        List<Trial> out = new ArrayList<>();
        for (int i = 0; i < isIn.length; i++) {
            if (!isIn[i]) {
                out.add(trials.get(i));
            }
        }
        Landscape landscape = Landscape.of(in, own);
        return new double[][] {shares(landscape), losses(landscape.forest(), out, random)};
    }

    private double[] shares(Landscape landscape) {
        double[] shares = new double[space.size()];
        double whole = landscape.variance();
        for (int j = 0; j < shares.length && whole > 0; j++) {
            double own = Landscape.variance(landscape.along(j, landscape.places(j)));
            shares[j] = Math.min(1, own / whole);
        }
        return shares;
    }

    private double[] losses(Model forest, List<Trial> out, SplittableRandom random) {
        double[] losses = new double[space.size()];
        double[] truth = out.stream().mapToDouble(Trial::value).toArray();
        double variance = Landscape.variance(truth);
        if (!(variance > 0)) {
            return losses; // of one trial, or of equal ones
        }
        List<Params> points = out.stream().map(Trial::params).toList();
        Table table = Features.of(space, points);
        double base = squares(forest, table, truth);
        for (int j = 0; j < losses.length; j++) {
            losses[j] = (squares(forest, shuffled(table, j, random), truth) - base) / variance;
        }
        return losses;
    }

    private static double squares(Model forest, Table table, double[] truth) {
        double[] predicted = new double[truth.length];
        forest.predict(table, predicted);
        double squares = 0;
        for (int i = 0; i < truth.length; i++) {
            double error = predicted[i] - truth[i];
            squares += error * error / truth.length;
        }
        return squares;
    }

    private static Table shuffled(Table table, int column, SplittableRandom random) {
        float[][] values = new float[table.columns().size()][];
        Arrays.setAll(values, table::stored);
        float[] own = values[column].clone();
        for (int i = own.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            float value = own[i];
            own[i] = own[other];
            own[other] = value;
        }
        values[column] = own;
        return Table.ofColumns(values, table.columns());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static Interval middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(
                quantile(sorted, (1 - LEVEL) / 2), quantile(sorted, (1 + LEVEL) / 2), LEVEL);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
