package io.assay.cli.chart;

/// A number over two axes, in cells that are the darker the better, with points on them.
///
/// @param values the i-th column of the x axis, the j-th row of the y axis, from its beginning
/// @param isLessBetter whether a cell of less is darker
/// @param dots on top
public record Surface(
        String id,
        String title,
        String summary,
        Axis x,
        Axis y,
        double[][] values,
        boolean isLessBetter,
        Series.Dots dots,
        Grid table)
        implements Figure {

    /// How good a cell is, in tenths from the worst to the best.
    public int tenths(int i, int j) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] column : values) {
            for (double value : column) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double place = high > low ? (values[i][j] - low) / (high - low) : 0.5;
        return (int) Math.round(10 * (isLessBetter ? 1 - place : place));
    }
}
