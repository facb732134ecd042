package io.assay.learn.neighbours;

import io.assay.learn.numeric.RowBlocks;
import java.util.Arrays;

/// How far apart two rows are.
///
/// @param kind the formula
/// @param power of [Kind#MINKOWSKI]; 0 for the others
public record Distance(Kind kind, double power) {
    /// `sqrt(sum of d²)` of the differences d.
    public static final Distance EUCLIDEAN = new Distance(Kind.EUCLIDEAN, 0);

    /// `sum of |d|`.
    public static final Distance MANHATTAN = new Distance(Kind.MANHATTAN, 0);

    /// `max of |d|`.
    public static final Distance CHEBYSHEV = new Distance(Kind.CHEBYSHEV, 0);

    /// 1 less the cosine of the angle between the rows; a row of zeros is at distance 1 from all.
    public static final Distance COSINE = new Distance(Kind.COSINE, 0);

    private static final int MULTIPLIED = 16;

    /// The formulas.
    public enum Kind {
        /// See [Distance#EUCLIDEAN].
        EUCLIDEAN,
        /// See [Distance#MANHATTAN].
        MANHATTAN,
        /// See [Distance#CHEBYSHEV].
        CHEBYSHEV,
        /// See [Distance#minkowski].
        MINKOWSKI,
        /// See [Distance#COSINE].
        COSINE
    }

    /// Checks the power.
    public Distance {
        boolean isRight = kind == Kind.MINKOWSKI ? power >= 1 && power < 1e3 : power == 0;
        if (!isRight) {
            throw new IllegalArgumentException(
                    "power is "
                            + power
                            + "; expected a number in [1, 1000) for Minkowski's"
                            + " distance, 0 for others");
        }
    }

    /// `(sum of |d|^power)^(1 / power)`.
    ///
    /// @param power at least 1; 1 is [#MANHATTAN], 2 [#EUCLIDEAN], only slower
    public static Distance minkowski(double power) {
        return new Distance(Kind.MINKOWSKI, power);
    }

    /// What is compared in place of the distance, of a block of rows from a query: it grows with it.
    ///
    /// @param norms the length of each row, for [Kind#COSINE]
    /// @param queryNorm that of the query
    void compare(
            RowBlocks rows,
            int from,
            double[] query,
            double[] norms,
            double queryNorm,
            double[] into) {
        switch (kind) {
            case EUCLIDEAN -> rows.squaredDistances(from, query, into, 0);
            case COSINE -> {
                rows.products(from, query, into, 0);
                turn(from, rows.size(from), norms, queryNorm, into);
            }
            default -> addColumns(rows, from, query, into);
        }
    }

    private static void turn(int from, int size, double[] norms, double queryNorm, double[] into) {
        for (int i = 0; i < size; i++) {
            double both = norms[from + i] * queryNorm;
            into[i] = both == 0 ? 1 : Math.max(0, 1 - into[i] / both);
        }
    }

    private void addColumns(RowBlocks rows, int from, double[] query, double[] into) {
        int size = rows.size(from);
        Arrays.fill(into, 0, size, 0);
        for (int j = 0; j < rows.columns(); j++) {
            int start = from * rows.columns() + j * size;
            switch (kind) {
                case MANHATTAN -> addAbsolute(rows.values(), start, size, query[j], into);
                case CHEBYSHEV -> raise(rows.values(), start, size, query[j], into);
                default -> addPowers(rows.values(), start, size, query[j], into);
            }
        }
    }

    private static void addAbsolute(float[] values, int start, int size, double x, double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] += Math.abs(values[start + i] - x);
        }
    }

    private static void raise(float[] values, int start, int size, double x, double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = Math.max(into[i], Math.abs(values[start + i] - x));
        }
    }

    private void addPowers(float[] values, int start, int size, double x, double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] += raised(Math.abs(values[start + i] - x), power);
        }
    }

    /// By multiplication where that is possible, which keeps ties of whole numbers; else by logarithms, as
    /// the pow of StrictMath allocates.
    private static double raised(double x, double power) {
        if (power != Math.rint(power) || power > MULTIPLIED) {
            return x == 0 ? 0 : StrictMath.exp(power * StrictMath.log(x));
        }
        double product = x;
        for (int i = 1; i < power; i++) {
            product *= x;
        }
        return product;
    }

    /// The distance itself.
    double of(double compared) {
        return switch (kind) {
            case EUCLIDEAN -> Math.sqrt(compared);
            case MINKOWSKI -> raised(compared, 1 / power);
            case MANHATTAN, CHEBYSHEV, COSINE -> compared;
        };
    }
}
