package io.assay.resample;

/// What endless bootstrap replicates of a mean would give: no resample has to be drawn.
///
/// @param mean the mean of the replicates, which is that of the rows
/// @param error the standard deviation of the replicates: that of the rows, over n, by √n
/// @param jackknifeError the standard error by leaving out one row after the other: that of the rows,
///     over n - 1, by √n
public record IdealMean(double mean, double error, double jackknifeError) {

    /// Of a number per row.
    ///
    /// @param values at least 1 number
    public static IdealMean of(double[] values) {
        int n = values.length;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new IdealMean(mean, Math.sqrt(squares / n / n), Math.sqrt(squares / (n - 1.0) / n));
    }
}
