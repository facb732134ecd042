package io.assay.learn.grow;

/// What the rows of a node are to be predicted as, as sums that a split takes apart: the weight of each
/// class, or the weight and the weighted sum of numbers. Used by one thread.
///
/// The purity of some rows is their weight times what the impurity lacks to a constant, such as `Σ
/// w_k² / W` for Gini's: the split with the largest sum of two purities lowers the impurity most.
interface Response {

    /// How many sums a group of rows has.
    int width();

    /// How many numbers a prediction has.
    int outputs();

    /// Fetches the rows of a node, which the other methods then are about.
    void open(int[] rows, int from, int to);

    /// The sums of all rows of the node; not to be changed.
    double[] total();

    /// The weight of all rows of the node.
    double weight();

    /// Whether no split can help, as all rows are alike.
    boolean isPure();

    /// Writes what a leaf of all rows of the node predicts to `into[at]` and on.
    void value(double[] into, int at);

    /// Adds each row of the node to the sums of its group.
    ///
    /// @param group of each row, from 0
    void tally(int[] group, int rows, double[] sums);

    /// The weight of a group.
    double weight(double[] sums, int at);

    /// A number by which categories are put in order: the mean, or the share of the class that is most
    /// frequent in the node (for two classes of the second).
    double mean(double[] sums, int at);

    /// The purity of the whole node.
    double purity();

    /// The purity of the rows in `left` plus that of all others of the node.
    double purity(double[] left);
}
