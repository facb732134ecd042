package io.assay.tune.search.parzen;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The state of a search by density estimates: the trials told, by loss.
final class TpeSearch implements Search {
    private static final int MOST_GOOD = 25;
    private static final int MOST_OTHERS = 120;
    private static final double NARROWEST = 1e-3;
    private static final double FIRST_WIDTH = 0.2; // after ten trials
    private static final double DECAY = 0.8;
    private static final double CAREFUL_WIDTH = 0.3;
    private static final double CAREFUL_DECAY = 0.5;
    private static final double WIDEST = 0.5;

    private final TpeSearcher settings;
    private final Space space;
    private final Goal goal;
    private final Sobol first;
    private final List<Told> ranked = new ArrayList<>();

    private record Told(double loss, double[] units) {}

    TpeSearch(TpeSearcher settings, Space space, Goal goal, long seed) {
        this.settings = settings;
        this.space = space;
        this.goal = goal;
        first = Sobol.scrambled(space.size(), seed);
    }

    @Override
    public void told(Trial trial) {
        double loss = goal.loss(trial.value());
        loss = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
        int low = 0;
        int high = ranked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranked.get(middle).loss() <= loss) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        ranked.add(low, new Told(loss, units(trial.params())));
    }

    private double[] units(Params point) {
        double[] units = new double[space.size()];
        for (int j = 0; j < units.length; j++) {
            units[j] = point.unit(j);
        }
        return units;
    }

    @Override
    public Proposal propose(Turn turn) {
        if (ranked.size() + turn.pending().size() < settings.initial() || ranked.size() < 2) {
            return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
        }
        int n = ranked.size();
        int good = Math.max(2, Math.min((int) Math.ceil(settings.good() * n), MOST_GOOD));
        // Four kinds of trials in turn: parameters together or apart, narrow or careful.
        boolean apart = turn.number() % 2 == 0;
        double floor = floor(n, turn.number() / 2 % 2 == 0);
        Mixture thick = good(ranked.subList(0, good), apart, floor);
        Mixture thin = others(ranked.subList(good, n), turn.pending(), apart, floor);
        Params best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < settings.candidates(); i++) {
            Params point = space.at(thick.draw(turn.random()));
            double[] units = units(point);
            double gain = thick.logDensity(units) - thin.logDensity(units);
            if (best == null || gain > most) {
                best = point;
                most = gain;
            }
        }
        return Proposal.of(best);
    }

    /// The least width of a bump, which shrinks as trials are told.
    private static double floor(int told, boolean careful) {
        return careful
                ? CAREFUL_WIDTH * Math.pow(told / 10.0, -CAREFUL_DECAY)
                : FIRST_WIDTH * Math.pow(told / 10.0, -DECAY);
    }

    private Mixture good(List<Told> told, boolean apart, double floor) {
        List<double[]> centres = told.stream().map(Told::units).toList();
        double[] weight = new double[centres.size()];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = Math.log(weight.length + 1) - Math.log(k + 0.5);
        }
        return new Mixture(
                space, centres, weight, widths(centres, floor), 1.0 / (1 + centres.size()), apart);
    }

    /// Trials under way count as not good, so that they are not tried again.
    private Mixture others(List<Told> told, List<Proposal> pending, boolean apart, double floor) {
        List<double[]> centres = new ArrayList<>();
        int n = told.size();
        int kept = Math.min(n, MOST_OTHERS);
        for (int i = 0; i < kept; i++) {
            centres.add(told.get((int) ((long) i * n / kept)).units()); // evenly over the ranks
        }
        pending.forEach(proposal -> centres.add(units(proposal.params())));
        double[] weight = new double[centres.size()];
        Arrays.fill(weight, 1);
        return new Mixture(
                space, centres, weight, widths(centres, floor), 1.0 / (1 + centres.size()), apart);
    }

    /// Scott's rule for each parameter, on what its values spread, between bounds.
    private double[] widths(List<double[]> centres, double floor) {
        double[] widths = new double[space.size()];
        double rate = Math.pow(Math.max(centres.size(), 1), -1.0 / (widths.length + 4));
        for (int j = 0; j < widths.length; j++) {
            double sum = 0;
            double squares = 0;
            int n = 0;
            for (double[] centre : centres) {
                if (!Double.isNaN(centre[j])) {
                    sum += centre[j];
                    squares += centre[j] * centre[j];
                    n++;
                }
            }
            double variance = n < 2 ? 0.09 : Math.max(0, squares / n - sum / n * (sum / n));
            long levels = space.params().get(j).domain().levels();
            double cell = levels == 0 ? NARROWEST : 0.5 / levels;
            widths[j] =
                    Math.min(WIDEST, Math.max(Math.sqrt(variance) * rate, Math.max(floor, cell)));
        }
        return widths;
    }
}
