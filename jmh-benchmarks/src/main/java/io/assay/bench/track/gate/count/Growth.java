package io.assay.bench.track.gate.count;

/// How counts may grow with the number of rows.
public enum Growth {
    /// The same for each row, to the last count, with a constant besides.
    EXACT(Double.NaN),

    /// The same for each row but for what the data decide.
    LINEAR(1.01),

    /// As ranking may: moves of keys by no more than the power 1.05.
    RANKING(1.05);

    private final double limit;

    Growth(double limit) {
        this.limit = limit;
    }

    /// Why counts break this rule, or null.
    ///
    /// @param sizes rising numbers of rows
    /// @param counts one for each
    public String fault(int[] sizes, long[] counts) {
        if (this == EXACT) {
            return isLine(sizes, counts) ? null : "not in a line with the rows";
        }
        double power = power(sizes, counts);
        return power <= limit
                ? null
                : String.format(
                        java.util.Locale.ROOT,
                        "with the power %.3f of the rows; at most %.2f is allowed",
                        power,
                        limit);
    }

    private static boolean isLine(int[] sizes, long[] counts) {
        long rows = sizes[1] - (long) sizes[0];
        long step = counts[1] - counts[0];
        for (int i = 2; i < sizes.length; i++) {
            if ((counts[i] - counts[0]) * rows != step * (sizes[i] - (long) sizes[0])) {
                return false;
            }
        }
        return true;
    }

    /// The slope of the least-squares line through the logarithms.
    ///
    /// @param sizes rising numbers of rows
    /// @param counts one for each; 0 counts as 1
    public static double power(int[] sizes, long[] counts) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < sizes.length; i++) {
            x += Math.log(sizes[i]) / sizes.length;
            y += Math.log(Math.max(1, counts[i])) / sizes.length;
        }
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < sizes.length; i++) {
            double dx = Math.log(sizes[i]) - x;
            xy += dx * (Math.log(Math.max(1, counts[i])) - y);
            xx += dx * dx;
        }
        return xy / xx;
    }
}
