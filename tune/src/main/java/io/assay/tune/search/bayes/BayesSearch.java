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
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The state of a Bayesian search. Two processes take turns: one of all trials, which looks over the
/// whole space, and one of the trials around the best, which sees there what the other smooths over.
/// Hyperparameters of the former are fitted at fixed counts of trials told, each fit from the one
/// before, so that they depend on what was told and on nothing else.
final class BayesSearch implements Search {
    private static final int FEWEST = 4;
    private static final int CYCLE = 6;
    private static final int NEAR = 2;
    private static final int NEAR_TOO = 5;
    private static final int ELITE = 4;
    private static final int PATIENCE =
            12; // trials without a better one before the box is left alone
    private static final double GAIN = 1e-5;
    private static final double SAME = 0.01; // of the unit interval
    private static final int MOST = 240; // trials that the process of the whole space learns from
    private static final int KNOWN = 5;
    private static final int WORK = 100_000; // points times trials that a step looks at

    private final BayesSearcher settings;
    private final Space space;
    private final Goal goal;
    private final Encoding encoding;
    private final Sobol first;
    private final int initial;
    private final Surrogate.Setting wide;
    private final List<double[]> units = new ArrayList<>();
    private final List<double[]> x = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>(); // NaN where a trial failed
    private Surrogate surrogate;
    private int fitted; // the count of trials that it was fitted to

    BayesSearch(BayesSearcher settings, Space space, Goal goal, long seed) {
        this.settings = settings;
        this.space = space;
        this.goal = goal;
        encoding = new Encoding(space);
        first = Sobol.scrambled(space.size(), seed);
        initial = settings.initial() > 0 ? settings.initial() : Math.max(5, 2 * space.size());
        wide = setting(Math.log(0.5), 1);
    }

    private Surrogate.Setting setting(double logScale, double spread) {
        Likelihood.Prior prior = new Likelihood.Prior(logScale, spread, Math.log(1e-6), 3);
        return new Surrogate.Setting(
                settings.kernel(), encoding.group(), space.size(), prior, settings.noise());
    }

    @Override
    public void told(Trial trial) {
        units.add(places(trial.params()));
        x.add(encoding.of(trial.params()));
        losses.add(goal.loss(trial.value()));
    }

    private double[] places(Params point) {
        return IntStream.range(0, space.size()).mapToDouble(point::unit).toArray();
    }

    @Override
    public Proposal propose(Turn turn) {
        boolean early = losses.size() + turn.pending().size() < initial;
        if (early || losses.size() < FEWEST || losses.stream().allMatch(v -> v.isNaN())) {
            return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
        }
        int phase = turn.attempt() > 0 ? 0 : turn.number() % CYCLE;
        double[] y = filled(losses.size());
        int[] ranked = ranked(y).toArray();
        if (phase == NEAR || phase == NEAR_TOO) {
            boolean stuck = sinceImproved(y) > PATIENCE;
            if (!stuck || phase == NEAR_TOO && turn.number() % (4 * CYCLE) < CYCLE) {
                return Proposal.of(focused(Focus.around(x, units, ranked[0]), y, turn));
            }
        }
        if (phase == ELITE) {
            return Proposal.of(focused(Focus.ofBest(thinned(ranked), units), y, turn));
        }
        return Proposal.of(wide(turn));
    }

    private Params wide(Turn turn) {
        Surrogate known = surrogate();
        Data data = data(losses.size()).with(turn.pending(), known);
        double[] low = new double[space.size()];
        double[] high = new double[space.size()];
        Arrays.fill(high, 1);
        return climbed(known, data, low, high, turn);
    }

    /// How many trials ago the best one was improved by more than a trifle.
    private static int sinceImproved(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        double trifle = GAIN * (sorted[sorted.length / 2] - sorted[0]);
        double best = Double.POSITIVE_INFINITY;
        int last = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] < best - trifle) {
                best = y[i];
                last = i;
            }
        }
        return y.length - 1 - last;
    }

    /// The same trials without those that lie close to a better one.
    private int[] thinned(int[] ranked) {
        int[] kept = new int[ranked.length];
        int n = 0;
        for (int row : ranked) {
            boolean alone = true;
            for (int i = 0; i < n && alone; i++) {
                alone = distance(x.get(row), x.get(kept[i])) > SAME;
            }
            if (alone) {
                kept[n++] = row;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    /// The best ones, and some of every rank of the rest, so that a trial of a long study costs no more
    /// than one of a medium one.
    private static int[] limited(int[] ranked) {
        if (ranked.length <= MOST) {
            return ranked;
        }
        int best = MOST / 2;
        int rest = ranked.length - best;
        return IntStream.range(0, MOST)
                .map(i -> i < best ? i : best + (int) ((long) (i - best) * rest / (MOST - best)))
                .map(i -> ranked[i])
                .toArray();
    }

    private static double distance(double[] a, double[] b) {
        double most = 0;
        for (int c = 0; c < a.length; c++) {
            most = Math.max(most, Math.abs(a[c] - b[c]));
        }
        return most;
    }

    private Params focused(Focus focus, double[] y, Turn turn) {
        double[][] near = Arrays.stream(focus.rows()).mapToObj(x::get).toArray(double[][]::new);
        double[] there = warped(Arrays.stream(focus.rows()).mapToDouble(i -> y[i]).toArray());
        double scale = Math.log(2 * focus.width());
        Surrogate.Setting narrow = setting(scale, 1.5);
        Surrogate local = Surrogate.fit(narrow, near, there, 40, narrow.start(scale));
        Data data = new Data(near, there).with(turn.pending(), local);
        return climbed(local, data, focus.low(), focus.high(), turn);
    }

    private Params climbed(Surrogate known, Data data, double[] low, double[] high, Turn turn) {
        Belief belief =
                new Belief(
                        known.held(data.x(), data.y()),
                        encoding.group().length,
                        settings.acquisition(),
                        Arrays.stream(data.y()).min().getAsDouble(),
                        settings.exploration());
        List<double[]> best =
                ranked(filled(losses.size())).limit(KNOWN).mapToObj(units::get).toList();
        int tries = Math.min(1_000, WORK / data.y().length);
        Predicate<Params> allowed =
                point -> space.broken(point) == null && turn.fresh().test(Proposal.of(point));
        Climb climb = new Climb(space, encoding, belief, allowed);
        return climb.best(new Climb.Area(low, high, best, tries, 25), turn.random());
    }

    /// Coordinates of trials with their losses, warped.
    private final class Data {
        private final double[][] x;
        private final double[] y;

        Data(double[][] x, double[] y) {
            this.x = x;
            this.y = y;
        }

        double[][] x() {
            return x;
        }

        double[] y() {
            return y;
        }

        /// The same with trials under way, as if each had the value that is believed there
        /// (D. Ginsbourger, R. Le Riche, L. Carraro, 2010).
        Data with(List<Proposal> pending, Surrogate known) {
            if (pending.isEmpty()) {
                return this;
            }
            GaussianProcess process = known.held(x, y);
            GaussianProcess.Posterior posterior =
                    new GaussianProcess.Posterior(y.length, encoding.group().length);
            double[][] more = Arrays.copyOf(x, x.length + pending.size());
            double[] believed = Arrays.copyOf(y, more.length);
            for (int i = 0; i < pending.size(); i++) {
                more[x.length + i] = encoding.of(pending.get(i).params());
                process.predict(more[x.length + i], posterior);
                believed[y.length + i] = posterior.mean();
            }
            return new Data(more, believed);
        }
    }

    /// What the search saw and thought before a trial, and what came of it.
    String explained(Trial trial) {
        int n = losses.size();
        StringBuilder text = new StringBuilder();
        text.append("1 initialise: the first ").append(initial).append(" trials are Sobol points");
        if (n < Math.max(initial, FEWEST)) {
            return text.append(", this is one of them\n").append(result(trial, n)).toString();
        }
        Surrogate known = surrogate();
        Data data = data(n);
        GaussianProcess process = known.held(data.x(), data.y());
        GaussianProcess.Posterior there =
                new GaussianProcess.Posterior(process.size(), encoding.group().length);
        process.predict(encoding.of(trial.params()), there);
        double best = Arrays.stream(data.y()).min().getAsDouble();
        double gain =
                settings.acquisition().of(there.mean(), there.sd(), best, settings.exploration());
        text.append(String.format(Locale.ROOT, "%n2 fit: %d points,", process.size()))
                .append(known.described(space))
                .append(
                        String.format(
                                Locale.ROOT,
                                "%n3 acquire: %s is %.4g at (%s), where the loss is believed to be"
                                        + " %.4g +- %.4g, the best being %.4g (warped losses)%n",
                                settings.acquisition().name().toLowerCase(Locale.ROOT),
                                gain,
                                trial.params(),
                                there.mean(),
                                there.sd(),
                                best));
        return text.append(result(trial, n)).toString();
    }

    private String result(Trial trial, int n) {
        double before = Arrays.stream(filled(n)).min().orElse(Double.NaN);
        double loss = goal.loss(trial.value());
        return String.format(
                Locale.ROOT,
                "4 evaluate: %s%n5 update: %s%n6 stop: not by the searcher; the study says when",
                trial.isComplete() ? "the value is " + trial.value() : trial.reason(),
                loss < before || n == 0 ? "the new best" : "the best stays " + goal.loss(before));
    }

    /// Fitted to the largest scheduled count of trials that were told.
    private Surrogate surrogate() {
        for (int count = Math.max(fitted + 1, FEWEST); count <= losses.size(); count++) {
            if (isScheduled(count)) {
                Data data = data(count);
                double[][] starts =
                        surrogate == null || count % 10 == 0
                                ? new double[][] {wide.start(Math.log(0.3)), wide.start(0)}
                                : new double[0][];
                if (surrogate != null) {
                    starts = Arrays.copyOf(starts, starts.length + 1);
                    starts[starts.length - 1] = surrogate.theta();
                }
                int effort = count > 120 ? 6 : 12;
                surrogate = Surrogate.fit(wide, data.x(), data.y(), effort, starts);
                fitted = count;
            }
        }
        return surrogate;
    }

    private static boolean isScheduled(int count) {
        return count <= 40 || count % (count <= 80 ? 2 : count <= 120 ? 5 : 10) == 0;
    }

    private Data data(int count) {
        double[] y = filled(count);
        int[] rows = limited(thinned(ranked(y).toArray()));
        double[][] kept = Arrays.stream(rows).mapToObj(x::get).toArray(double[][]::new);
        return new Data(kept, warped(Arrays.stream(rows).mapToDouble(i -> y[i]).toArray()));
    }

    private static double[] warped(double[] raw) {
        Warp warp = Warp.of(raw);
        return Arrays.stream(raw).map(warp::of).toArray();
    }

    /// The losses of the first trials; a failed one counts as the worst.
    private double[] filled(int count) {
        List<Double> told = losses.subList(0, count);
        double worst = told.stream().filter(loss -> !loss.isNaN()).max(Double::compare).orElse(0.0);
        return told.stream().mapToDouble(loss -> loss.isNaN() ? worst : loss).toArray();
    }

    /// The trials, the best first.
    private static IntStream ranked(double[] y) {
        return IntStream.range(0, y.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y[i]))
                .mapToInt(i -> i);
    }
}
