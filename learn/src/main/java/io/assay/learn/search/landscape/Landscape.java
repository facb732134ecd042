package io.assay.learn.search.landscape;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.tree.FeatureDraw;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// What a random forest makes of the results of trials: a guess between them, averaged over all other
/// parameters where one or two are looked at.
public final class Landscape {
    private static final int LEAST = 8;
    private static final int TREES = 32;
    private static final int BACKGROUND = 64;
    private static final int WHOLE = 512;
    private static final int POINTS = 16;

    private final Space space;
    private final Model forest;
    private final double[][] background;

    private Landscape(Space space, Model forest, double[][] background) {
        this.space = space;
        this.forest = forest;
        this.background = background;
    }

    /// Learns complete trials.
    ///
    /// @param trials of one space; others than complete ones are left out
    /// @param seed of the forest, and of the points that are averaged over
    /// @throws IllegalArgumentException if fewer than eight are complete
    public static Landscape of(List<Trial> trials, long seed) {
        List<Trial> complete = complete(trials);
        Space space = complete.get(0).params().space();
        return new Landscape(space, forest(space, complete, seed), even(WHOLE, space.size(), seed));
    }

    /// Points that fill the unit cube evenly: multiples of powers of the root of `x^(d+1) = x + 1`, less
    /// their whole parts, which for one coordinate is the golden ratio, from a random start.
    private static double[][] even(int count, int coordinates, long seed) {
        double root = 1.5;
        for (int i = 0; i < 60; i++) {
            root = Math.pow(1 + root, 1.0 / (coordinates + 1));
        }
        double[] start = new SplittableRandom(seed).doubles(coordinates).toArray();
        double[][] points = new double[count][coordinates];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < coordinates; j++) {
                points[i][j] = (start[j] + i * Math.pow(root, -1 - j)) % 1;
            }
        }
        return points;
    }

    static List<Trial> complete(List<Trial> trials) {
        List<Trial> complete = trials.stream().filter(Trial::isComplete).toList();
        if (complete.size() < LEAST) {
            throw new IllegalArgumentException(
                    complete.size()
                            + " trials are complete; expected at least "
                            + LEAST
                            + " to tell what matters");
        }
        return complete;
    }

    private static Model forest(Space space, List<Trial> trials, long seed) {
        return RandomForest.defaults()
                .trees(TREES)
                .features(FeatureDraw.share(0.7))
                .fit(table(space, trials), seed);
    }

    static Table table(Space space, List<Trial> trials) {
        double[] values = trials.stream().mapToDouble(Trial::value).toArray();
        List<Params> points = trials.stream().map(Trial::params).toList();
        return Features.of(space, points).withTarget(values, "value");
    }

    Model forest() {
        return forest;
    }

    /// The places of a parameter at which it is looked at: all of few values, 16 of many.
    public double[] places(int parameter) {
        Domain<?> domain = space.params().get(parameter).domain();
        boolean isFew = domain.levels() > 0 && domain.levels() <= POINTS;
        double[] places = new double[isFew ? (int) domain.levels() : POINTS];
        for (int i = 0; i < places.length; i++) {
            places[i] = isFew ? domain.middle(i) : (i + 0.5) / places.length;
        }
        return places;
    }

    /// The mean result at each of some places of a parameter, over all others.
    public double[] along(int parameter, double[] places) {
        return means(places.length, (units, i) -> units[parameter] = places[i]);
    }

    /// The mean result at pairs of places of two parameters, over all others.
    ///
    /// @return for each place of the first a row of those of the second
    public double[][] surface(int first, double[] places, int second, double[] others) {
        double[] all =
                means(
                        places.length * others.length,
                        (units, i) -> {
                            units[first] = places[i / others.length];
                            units[second] = others[i % others.length];
                        });
        double[][] surface = new double[places.length][others.length];
        for (int i = 0; i < all.length; i++) {
            surface[i / others.length][i % others.length] = all[i];
        }
        return surface;
    }

    /// How far results are spread over the space.
    double variance() {
        return variance(means(WHOLE, (units, i) -> {}, false));
    }

    static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean) / values.length;
        }
        return squares;
    }

    /// Sets what is looked at.
    @FunctionalInterface
    private interface Setting {
        void set(double[] units, int number);
    }

    private double[] means(int count, Setting setting) {
        return means(count, setting, true);
    }

    private double[] means(int count, Setting setting, boolean isOverAll) {
        int each = isOverAll ? BACKGROUND : 1;
        List<Params> points = new ArrayList<>(count * each);
        for (int i = 0; i < count; i++) {
            for (int b = 0; b < each; b++) {
                double[] units = background[isOverAll ? b : i].clone();
                setting.set(units, i);
                points.add(space.at(units));
            }
        }
        double[] predicted = new double[points.size()];
        forest.predict(Features.of(space, points), predicted);
        double[] means = new double[count];
        for (int i = 0; i < predicted.length; i++) {
            means[i / each] += predicted[i] / each;
        }
        return means;
    }
}
