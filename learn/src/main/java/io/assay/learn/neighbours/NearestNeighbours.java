package io.assay.learn.neighbours;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Predicts by the k training rows that are nearest (E. Fix, J. Hodges, 1951): the share of each class
/// among them, or the mean of their targets. Bring features to one scale first. Of rows at the same
/// distance those that come first in the table are taken.
///
/// Keeps all rows; every prediction compares with each of them. Rows have no weights here: a weighted
/// table is refused. Features are numbers without missing values.
///
/// @param k how many neighbours, at least 1 and at most the rows
/// @param distance between rows
/// @param isByDistance whether a neighbour counts 1 / distance, or every one the same; neighbours at
///     distance 0, where there are any, count alone
public record NearestNeighbours(int k, Distance distance, boolean isByDistance) implements Learner {

    /// Checks the settings.
    public NearestNeighbours {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + "; expected at least 1");
        }
    }

    /// Five neighbours that count the same, by Euclidean distance.
    public static NearestNeighbours defaults() {
        return new NearestNeighbours(5, Distance.EUCLIDEAN, false);
    }

    /// The same with another number of neighbours.
    public NearestNeighbours k(int other) {
        return new NearestNeighbours(other, distance, isByDistance);
    }

    /// The same with another distance.
    public NearestNeighbours distance(Distance other) {
        return new NearestNeighbours(k, other, isByDistance);
    }

    /// The same, neighbours counting 1 / distance.
    public NearestNeighbours byDistance() {
        return new NearestNeighbours(k, distance, true);
    }

    @Override
    public NeighboursModel fit(Table table, long seed) {
        Demands.target("nearest neighbours", table);
        Demands.numericFeatures("nearest neighbours", table);
        if (table.isWeighted()) {
            throw new IllegalArgumentException(
                    "nearest neighbours have no weights; expected a table without");
        }
        if (table.rows() < k) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected at most the " + table.rows() + " rows of the table");
        }
        return NeighboursModel.of(this, table);
    }
}
