package io.assay.learn.search.gradient;

import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.domain.RealDomain;
import java.util.Arrays;

/// The state of a search along gradients, on the unit cube of the space.
final class GradientDescent implements Search {
    private static final double FIRST_MOVE = 0.1;
    private static final double LONGEST_MOVE = 0.3;
    private static final double CUT = 0.3;

    private final GradientSearcher searcher;
    private final Space space;
    private double[] place; // the best so far; null before the first result
    private double[] gradient;
    private double loss;
    private double length;

    GradientDescent(GradientSearcher searcher, Space space) {
        this.searcher = searcher;
        this.space = space;
    }

    @Override
    public void told(Trial trial) {
        if (!trial.isComplete()) {
            length *= CUT;
            return;
        }
        if (place != null && !(trial.value() < loss)) {
            length *= CUT;
            return;
        }
        double[] next = units(trial.params());
        double[] slope = slope(trial.params(), searcher.slope(trial.params()).gradient());
        length = place == null ? FIRST_MOVE / largest(slope) : length(next, slope);
        place = next;
        gradient = slope;
        loss = trial.value();
    }

    /// The step that fits the last two gradients to a parabola; twice the last where they bend down.
    private double length(double[] next, double[] slope) {
        double moved = 0;
        double turned = 0;
        for (int i = 0; i < next.length; i++) {
            double step = next[i] - place[i];
            moved += step * step;
            turned += step * (slope[i] - gradient[i]);
        }
        double fitting = turned > 0 ? moved / turned : 2 * length;
        return Math.min(fitting, LONGEST_MOVE / largest(slope));
    }

    private static double largest(double[] slope) {
        return Math.max(Arrays.stream(slope).map(Math::abs).max().orElse(0), Double.MIN_NORMAL);
    }

    @Override
    public Proposal propose(Turn turn) {
        double[] units = new double[space.size()];
        if (place == null) {
            boolean isFirst = turn.pending().isEmpty() && turn.attempt() == 0;
            Arrays.setAll(units, i -> isFirst ? 0.5 : turn.random().nextDouble());
            return Proposal.of(space.at(units));
        }
        double step = length * Math.pow(CUT, turn.pending().size() + turn.attempt());
        Arrays.setAll(units, i -> place[i] - step * gradient[i]); // ends beyond count as the ends
        return Proposal.of(space.at(units));
    }

    private static double[] units(Params params) {
        double[] units = new double[params.space().size()];
        Arrays.setAll(units, params::unit);
        return units;
    }

    /// The gradient by places from that by values.
    private static double[] slope(Params params, double[] gradient) {
        double[] values = GradientSearcher.settings(params);
        double[] slope = new double[values.length];
        for (int i = 0; i < slope.length; i++) {
            RealDomain domain = (RealDomain) params.space().params().get(i).domain();
            double stretch =
                    domain.log()
                            ? values[i] * StrictMath.log(domain.high() / domain.low())
                            : domain.high() - domain.low();
            slope[i] = gradient[i] * stretch;
        }
        return slope;
    }
}
