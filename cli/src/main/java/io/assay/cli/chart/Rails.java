package io.assay.cli.chart;

import java.util.List;

/// Upright axes side by side, and a line across them for each trial.
///
/// @param rails from the left
/// @param paths in the order of drawing
public record Rails(
        String id, String title, String summary, List<Rail> rails, List<Path> paths, Grid table)
        implements Figure {

    /// An axis.
    ///
    /// @param label may be a text of the data
    /// @param low what stands at its lower end
    /// @param high what stands at its upper end
    public record Rail(String label, String low, String high) {}

    /// A line.
    ///
    /// @param name may be a text of the data
    /// @param rank how good it is
    /// @param places a place in `[0, 1]` on each rail; NaN where it has none
    public record Path(String name, Rank rank, double[] places) {}

    /// What is told apart.
    public enum Rank {
        /// Not among the best tenth.
        OTHER,
        /// Among the best tenth.
        BEST,
        /// The best one.
        FIRST
    }
}
