package io.assay.cli.chart;

/// What is drawn on the axes of a chart. Values that are not finite are not drawn.
public sealed interface Series {

    /// What the legend says; may be a text of the data.
    String name();

    /// What it stands for.
    Role role();

    /// A line through points.
    ///
    /// @param at the threshold of each point, a place among the [Operating] points; empty where
    ///     points belong to no threshold
    record Line(String name, Role role, double[] x, double[] y, int[] at) implements Series {
        /// A line that belongs to no threshold.
        public static Line of(String name, Role role, double... xy) {
            double[] x = new double[xy.length / 2];
            double[] y = new double[xy.length / 2];
            for (int i = 0; i < x.length; i++) {
                x[i] = xy[2 * i];
                y[i] = xy[2 * i + 1];
            }
            return new Line(name, role, x, y, new int[0]);
        }

        /// The same line without its thresholds.
        Line alone() {
            return new Line(name, role, x, y, new int[0]);
        }
    }

    /// The inside of a closed line.
    record Band(String name, Role role, double[] x, double[] y) implements Series {}

    /// Bars from 0, the i-th between two edges.
    record Bars(String name, Role role, double[] edges, double[] height) implements Series {}

    /// Points, with intervals where `low` and `high` are not empty.
    record Dots(String name, Role role, double[] x, double[] y, double[] low, double[] high)
            implements Series {
        /// A single point.
        public static Dots one(String name, Role role, double x, double y) {
            return new Dots(
                    name, role, new double[] {x}, new double[] {y}, new double[0], new double[0]);
        }
    }
}
