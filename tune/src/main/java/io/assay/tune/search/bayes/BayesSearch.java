package io.assay.tune.search.bayes;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The state of a Bayesian search. Hyperparameters are fitted at fixed counts of trials told, each fit
/// starting from the one before, so that they depend on what was told and on nothing else.
final class BayesSearch implements Search {
    private static final int LOCAL_EVERY = Integer.getInteger("tune.every", 3);

    private final BayesSearcher settings;
    private final Space space;
    private final Goal goal;
    private final Encoding encoding;
    private final Surrogate.Setting wide;
    private final Sobol first;
    private final int initial;
    private final List<Params> points = new ArrayList<>();
    private final List<double[]> x = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>(); // NaN where a trial failed
    private Surrogate surrogate;
    private int fitted; // trials told when it was

    BayesSearch(BayesSearcher settings, Space space, Goal goal, long seed) {
        this.settings = settings;
        this.space = space;
        this.goal = goal;
        encoding = new Encoding(space);
        wide = setting(Math.log(0.5), 1.0);
        first = Sobol.scrambled(space.size(), seed);
        initial = settings.initial() > 0 ? settings.initial() : Math.max(5, 2 * space.size());
    }

    private Surrogate.Setting setting(double logScale, double spread) {
        Likelihood.Prior prior = new Likelihood.Prior(logScale, spread, Math.log(1e-6), 3);
        return new Surrogate.Setting(
                settings.kernel(), encoding.group(), space.size(), prior, settings.noise());
    }

    @Override
    public void told(Trial trial) {
        points.add(trial.params());
        x.add(encoding.of(trial.params()));
        losses.add(goal.loss(trial.value()));
    }

    @Override
    public Proposal propose(Turn turn) {
        long good = losses.stream().filter(loss -> !loss.isNaN()).count();
        if (points.size() + turn.pending().size() < initial || good < 2) {
            return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
        }
        double[] y = filled();
        boolean local = turn.number() % LOCAL_EVERY == LOCAL_EVERY - 1 && turn.attempt() == 0;
        return Proposal.of(local ? localBest(y, turn) : globalBest(y, turn));
    }

    /// The losses; a failed trial counts as the worst.
    private double[] filled() {
        double worst = losses.stream().filter(loss -> !loss.isNaN()).max(Double::compare).get();
        return losses.stream().mapToDouble(loss -> loss.isNaN() ? worst : loss).toArray();
    }

    private Params globalBest(double[] raw, Turn turn) {
        Warp warp = Warp.of(raw);
        double[] y = Arrays.stream(raw).map(warp::of).toArray();
        double[][] all = x.toArray(new double[0][]);
        if (surrogate == null) {
            surrogate = Surrogate.fit(wide, all, y, 40, wide.start(Math.log(0.3)), wide.start(0));
        } else if (fitted < y.length) {
            surrogate =
                    fitted / 10 < y.length / 10
                            ? Surrogate.fit(
                                    wide, all, y, 20, surrogate.theta(), wide.start(Math.log(0.3)))
                            : Surrogate.fit(wide, all, y, 8, surrogate.theta());
        }
        fitted = y.length;
        GaussianProcess process = surrogate.process();
        double[] low = new double[space.size()];
        double[] high = new double[space.size()];
        Arrays.fill(high, 1);
        return climbed(process, y, low, high, turn, 1000);
    }

    private Params climbed(
            GaussianProcess process,
            double[] y,
            double[] low,
            double[] high,
            Turn turn,
            int tries) {
        Belief belief =
                new Belief(
                        process,
                        encoding.group().length,
                        settings.acquisition(),
                        Arrays.stream(y).min().getAsDouble(),
                        settings.exploration());
        List<double[]> known = ranked().limit(5).mapToObj(i -> units(points.get(i))).toList();
        Climb climb = new Climb(space, encoding, belief);
        return climb.best(new Climb.Area(low, high, known, tries, 25), turn.random());
    }

    private IntStream ranked() {
        double[] y = filled();
        return IntStream.range(0, y.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y[i]))
                .mapToInt(i -> i);
    }

    private double[] units(Params point) {
        double[] units = new double[space.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = point.unit(i);
        }
        return units;
    }

    private Params localBest(double[] raw, Turn turn) {
        int best = ranked().findFirst().getAsInt();
        int d = space.size();
        int k = Math.min(raw.length, 4 + 6 * d);
        double[] ones = new double[encoding.group().length];
        Arrays.fill(ones, 1);
        int[] near =
                IntStream.range(0, raw.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        i -> GaussianProcess.squared(x.get(i), x.get(best), ones)))
                        .mapToInt(i -> i)
                        .limit(k)
                        .toArray();
        double[][] xs = new double[k][];
        double[] ys = new double[k];
        for (int i = 0; i < k; i++) {
            xs[i] = x.get(near[i]);
            ys[i] = raw[near[i]];
        }
        Warp warp = Warp.of(ys);
        double[] y = Arrays.stream(ys).map(warp::of).toArray();
        double[] low = units(points.get(best));
        double[] high = low.clone();
        int inner = Math.max(2 * d, 3);
        double widest = 0;
        for (int i = 0; i < Math.min(inner + 1, k); i++) {
            double[] u = units(points.get(near[i]));
            for (int j = 0; j < d; j++) {
                low[j] = Math.min(low[j], u[j]);
                high[j] = Math.max(high[j], u[j]);
            }
        }
        for (int j = 0; j < d; j++) widest = Math.max(widest, high[j] - low[j]);
        for (int j = 0; j < d; j++) {
            double c = units(points.get(best))[j];
            double w = Math.max((high[j] - low[j]) / 2, widest / 10);
            low[j] = Math.max(0, Math.min(low[j], c - w));
            high[j] = Math.min(1, Math.max(high[j], c + w));
        }
        Surrogate.Setting narrow = setting(Math.log(2 * widest), 1.5);
        Surrogate fit = Surrogate.fit(narrow, xs, y, 40, narrow.start(Math.log(2 * widest)));
        return climbed(fit.process(), y, low, high, turn, 500);
    }
}
