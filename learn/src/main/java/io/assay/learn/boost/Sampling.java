package io.assay.learn.boost;

/// Which rows and columns a tree sees.
///
/// @param rows the share of rows, in (0, 1]; each is drawn by itself. With `large` above 0 the share of
///     the rows with small gradients, which then count for all of them
/// @param large the share of rows with the largest gradients that are always taken: gradient-based
///     one-sided sampling, as in LightGBM; 0 for none
/// @param columns the share of columns a tree draws, in (0, 1]
/// @param columnsOfSplit the share of those that a node draws, in (0, 1]; each is drawn by itself
public record Sampling(double rows, double large, double columns, double columnsOfSplit) {

    /// Checks.
    public Sampling {
        share("rows", rows);
        share("columns", columns);
        share("columnsOfSplit", columnsOfSplit);
        if (!(large >= 0 && large + rows <= 1 || large == 0)) {
            throw new IllegalArgumentException(
                    "large is " + large + "; expected at least 0, and with rows at most 1");
        }
    }

    private static void share(String name, double x) {
        if (!(x > 0 && x <= 1)) {
            throw new IllegalArgumentException(name + " is " + x + "; expected in (0, 1]");
        }
    }

    /// Everything.
    public static Sampling none() {
        return new Sampling(1, 0, 1, 1);
    }

    /// A share of the rows for each round.
    public static Sampling rows(double share) {
        return new Sampling(share, 0, 1, 1);
    }

    /// The rows with the largest gradients and some of the others; LightGBM takes 0.2 and 0.1.
    ///
    /// @param large share of all rows
    /// @param others share of all rows, drawn from the others
    public static Sampling oneSided(double large, double others) {
        return new Sampling(others, large, 1, 1);
    }

    /// With a share of the columns for each tree.
    public Sampling columns(double share) {
        return new Sampling(rows, large, share, columnsOfSplit);
    }

    /// With a share of the tree's columns for each node.
    public Sampling columnsOfSplit(double share) {
        return new Sampling(rows, large, columns, share);
    }

    boolean takesAllRows() {
        return rows == 1;
    }
}
