package io.assay.tune.search.bayes;

import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.domain.Domain;
import io.assay.tune.domain.OptionalDomain;

/// Points of a space as coordinates that distances make sense of. An ordered parameter is one
/// coordinate; one of k categories is k, of which one is set; one with `none` has one more, which says
/// so; where a parameter does not exist, its coordinates stand in the middle. The coordinates of one
/// parameter share a length scale.
final class Encoding {
    private static final double ABSENT = 0.5;

    private final Space space;
    private final int[] group;

    Encoding(Space space) {
        this.space = space;
        int total = 0;
        for (int i = 0; i < space.size(); i++) {
            total += coordinates(i);
        }
        group = new int[total];
        int at = 0;
        for (int i = 0; i < space.size(); i++) {
            for (int k = 0; k < coordinates(i); k++) {
                group[at++] = i;
            }
        }
    }

    private int coordinates(int param) {
        Domain<?> domain = space.params().get(param).domain();
        if (!domain.ordered() && domain.levels() > 2) {
            return (int) domain.levels();
        }
        return domain instanceof OptionalDomain<?> && domain.levels() != 2 ? 2 : 1;
    }

    /// The parameter of each coordinate.
    int[] group() {
        return group.clone();
    }

    /// Whether a coordinate is the place of a real number, free to move.
    boolean isFree(int param) {
        return coordinates(param) == 1 && space.params().get(param).domain().levels() == 0;
    }

    double[] of(Params point) {
        double[] x = new double[group.length];
        int at = 0;
        for (int i = 0; i < space.size(); i++) {
            at = put(i, point.unit(i), x, at);
        }
        return x;
    }

    private int put(int param, double unit, double[] x, int at) {
        Domain<?> domain = space.params().get(param).domain();
        int own = coordinates(param);
        if (own == 1) {
            x[at] = Double.isNaN(unit) ? ABSENT : unit;
        } else if (!domain.ordered()) {
            if (!Double.isNaN(unit)) {
                x[at + (int) Math.min((long) (unit * own), own - 1)] = Math.sqrt(0.5);
            }
        } else {
            double share = ((OptionalDomain<?>) domain).share();
            boolean none = unit < share;
            x[at] = none ? 1 : 0;
            x[at + 1] = none || Double.isNaN(unit) ? ABSENT : (unit - share) / (1 - share);
        }
        return at + own;
    }
}
