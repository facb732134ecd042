package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.neighbours.Distance;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of nearest neighbours; bring features to one scale with [Tunable#behind].
///
/// @param k how many
/// @param distance between rows
/// @param byDistance whether near rows count more
public record NeighboursSpace(
        Param<Integer> k, Param<Distance.Kind> distance, Param<Boolean> byDistance)
        implements Tunable {

    /// The ranges that suit most tables.
    public static NeighboursSpace defaults() {
        return new NeighboursSpace(
                Param.logInteger("k", 1, 50),
                Param.categorical(
                        "distance",
                        Distance.Kind.EUCLIDEAN,
                        Distance.Kind.MANHATTAN,
                        Distance.Kind.CHEBYSHEV,
                        Distance.Kind.COSINE),
                Param.bool("by distance"));
    }

    @Override
    public Space space() {
        return Space.of(k, distance, byDistance);
    }

    @Override
    public Learner learner(Params p) {
        return new NearestNeighbours(p.get(k), new Distance(p.get(distance), 0), p.get(byDistance));
    }
}
