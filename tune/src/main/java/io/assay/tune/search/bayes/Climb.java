package io.assay.tune.search.bayes;

import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Looks for the most promising point of a box: many points, most of them spread over the box and some
/// near the best ones known, and from the first few of them uphill in the real coordinates.
final class Climb {
    private static final int STARTS = 4;
    private static final double NEAR = 0.4;

    private final Space space;
    private final Encoding encoding;
    private final Belief belief;
    private final Predicate<Params> allowed;
    private final int[] coordinate; // of each real parameter, in parameter
    private final int[] free;

    private record Spot(double[] units, Params point, double value) {}

    Climb(Space space, Encoding encoding, Belief belief, Predicate<Params> allowed) {
        this.space = space;
        this.allowed = allowed;
        this.encoding = encoding;
        this.belief = belief;
        int[] group = encoding.group();
        List<Integer> coordinates = new ArrayList<>();
        for (int c = 0; c < group.length; c++) {
            if (encoding.isFree(group[c])) {
                coordinates.add(c);
            }
        }
        coordinate = coordinates.stream().mapToInt(c -> c).toArray();
        free = coordinates.stream().mapToInt(c -> group[c]).toArray();
    }

    /// Where the search may go, and what it starts from.
    ///
    /// @param low of each parameter on the unit interval
    /// @param high of each parameter on the unit interval
    /// @param known the best points so far
    /// @param tries points that are looked at first
    /// @param steps evaluations of each way uphill
    record Area(double[] low, double[] high, List<double[]> known, int tries, int steps) {}

    Params best(Area area, RandomGenerator random) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < area.tries(); i++) {
            double[] units = drawn(area, random);
            if (i < area.known().size()) {
                units = area.known().get(i).clone();
            }
            Params point = space.at(units);
            if (allowed.test(point)) {
                spots.add(new Spot(units, point, belief.of(encoding.of(point))));
            }
        }
        spots.sort(Comparator.comparingDouble(spot -> -spot.value()));
        Spot best = spots.isEmpty() ? null : spots.get(0);
        for (int i = 0; i < Math.min(STARTS, spots.size()) && free.length > 0; i++) {
            Spot top = uphill(spots.get(i), area);
            if (top.value() > best.value() && allowed.test(top.point())) {
                best = top;
            }
        }
        return best == null ? space.at(drawn(area, random)) : best.point();
    }

    private double[] drawn(Area area, RandomGenerator random) {
        double[] units = new double[space.size()];
        boolean near = !area.known().isEmpty() && random.nextDouble() < NEAR;
        double[] centre = near ? area.known().get(random.nextInt(area.known().size())) : null;
        double width = near ? StrictMath.pow(10, -0.5 - 3 * random.nextDouble()) : 0;
        double share = near ? Math.max(0.5, 2.0 / units.length) : 1;
        for (int i = 0; i < units.length; i++) {
            double low = area.low()[i];
            double high = area.high()[i];
            double u = random.nextDouble();
            boolean moved = random.nextDouble() < share;
            if (!near || Double.isNaN(centre[i])) {
                units[i] = low + (high - low) * u;
            } else if (!moved) {
                units[i] = centre[i];
            } else if (space.params().get(i).domain().ordered()) {
                double step = width * (2 * u - 1) * 2;
                units[i] = Math.min(Math.max(centre[i] + step, low), high);
            } else {
                units[i] = random.nextDouble() < 0.3 ? u : centre[i];
            }
        }
        return units;
    }

    private Spot uphill(Spot start, Area area) {
        double[] x = encoding.of(start.point());
        double[] slope = new double[x.length];
        double[] from = new double[free.length];
        double[] low = new double[free.length];
        double[] high = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            from[i] = x[coordinate[i]];
            low[i] = area.low()[free[i]];
            high[i] = area.high()[free[i]];
        }
        BoxDescent.Slope down =
                (point, into) -> {
                    put(point, x);
                    double value = belief.of(x, slope);
                    for (int i = 0; i < into.length; i++) {
                        into[i] = -slope[coordinate[i]];
                    }
                    return -value;
                };
        double[] top = BoxDescent.minimize(down, from, low, high, 0.02, area.steps());
        double[] units = start.units().clone();
        for (int i = 0; i < free.length; i++) {
            units[free[i]] = Double.isNaN(start.point().unit(free[i])) ? units[free[i]] : top[i];
        }
        Params point = space.at(units);
        return new Spot(units, point, belief.of(encoding.of(point)));
    }

    private void put(double[] point, double[] x) {
        for (int i = 0; i < point.length; i++) {
            x[coordinate[i]] = point[i];
        }
    }
}
