package io.assay.cli.chart;

import io.assay.cli.report.NumberText;
import java.util.List;

/// Values with intervals, one below the other.
///
/// @param reference a value to hold them against; NaN for none
public record Forest(
        String id,
        String title,
        String summary,
        Axis axis,
        double reference,
        List<Item> items,
        Grid table)
        implements Figure {

    /// A value with its interval.
    ///
    /// @param name may be a text of the data
    /// @param value NaN where undefined
    /// @param low NaN where there is no interval
    public record Item(String name, double value, double low, double high) {
        /// The value as text.
        public String text() {
            return NumberText.value(value);
        }
    }
}
