package io.assay.rank;

/// Predictions in falling order of score, equal scores taken together.
///
/// A source is not changed by being read: the place is kept in the [Cells], so several threads can
/// walk down one source, each with cells of its own.
public interface CellSource {

    /// Total weight of the positive class.
    double positives();

    /// Total weight of the negative class.
    double negatives();

    /// Sets `cells` to the state above the highest score.
    void rewind(Cells cells);

    /// Replaces the run in `cells` by the next one; false when there is none.
    boolean next(Cells cells);

    /// Twice the number of pairs with the positive row above the negative one, an equal score counting
    /// once, found without sorting all rows; -1 where only walking down the cells tells.
    default long halfPairs() {
        return -1;
    }

    /// The order statistic `k`: the smallest score such that more than `k` rows have it or a lower
    /// one, and the highest score when there is none.
    double scoreAt(double k);
}
