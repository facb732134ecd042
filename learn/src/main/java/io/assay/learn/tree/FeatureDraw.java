package io.assay.learn.tree;

/// How many columns each split looks at, drawn without replacement; further ones are drawn until one of
/// them can be split.
///
/// @param share of all columns, rounded down, when `count` is 0; NaN for the square root
/// @param count of columns; 0 to go by the share
public record FeatureDraw(double share, int count) {

    /// Checks.
    public FeatureDraw {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "the number of columns is " + count + "; expected 0 or more");
        }
        if (count == 0 && (share <= 0 || share > 1)) {
            throw new IllegalArgumentException(
                    "the share of columns is " + share + "; expected a number in (0, 1]");
        }
    }

    /// All columns.
    public static FeatureDraw all() {
        return new FeatureDraw(1, 0);
    }

    /// The square root of their number: for forests of classes (L. Breiman, 2001).
    public static FeatureDraw squareRoot() {
        return new FeatureDraw(Double.NaN, 0);
    }

    /// A share of them, such as a third for forests of numbers.
    public static FeatureDraw share(double share) {
        return new FeatureDraw(share, 0);
    }

    /// A number of them, or all if there are fewer.
    ///
    /// @param count at least 1
    public static FeatureDraw count(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "the number of columns is " + count + "; expected at least 1");
        }
        return new FeatureDraw(1, count);
    }

    /// How many of a number of columns; at least 1.
    public int of(int columns) {
        if (count > 0) {
            return Math.min(count, columns);
        }
        double drawn = Double.isNaN(share) ? Math.sqrt(columns) : share * columns;
        return Math.max(1, (int) drawn);
    }

    /// Such as `all columns`, `sqrt columns`, `5 columns`.
    @Override
    public String toString() {
        if (count > 0) {
            return count + " columns";
        }
        return share == 1 ? "all columns" : (Double.isNaN(share) ? "sqrt" : share) + " columns";
    }
}
